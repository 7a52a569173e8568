export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  _Any: { input: unknown; output: unknown; }
};

export type Agreement =
  | 'COMPATIBLE'
  | 'CONTRADICTORY'
  | 'EQUAL'
  | 'SINGLE';

export type AsOf = {
  day: Scalars['Date']['input'];
  maxAgeMonths?: Scalars['Int']['input'];
};

export type Assessment = Node & Statement & {
  __typename?: 'Assessment';
  asStated: Scalars['String']['output'];
  audits: AuditInputAuditCheckConnection;
  basis: Basis;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  datasets: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  period?: Maybe<Period>;
  periodRule?: Maybe<Rule>;
  rule?: Maybe<Rule>;
  serves?: Maybe<Policy>;
  statedBy: StatedEntityConnection;
  statedOn?: Maybe<Scalars['Date']['output']>;
  statedOnBasis?: Maybe<Basis>;
  streakYears?: Maybe<Scalars['Int']['output']>;
  subject: Entity;
  topics: ClassifiedTopicConnection;
};


export type AssessmentAuditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<AuditInputWhere>;
  edgeOrderBy?: InputMaybe<Array<AuditInputOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AuditCheckOrderBy>>;
  where?: InputMaybe<AuditCheckWhere>;
};


export type AssessmentEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type AssessmentLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type AssessmentStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrderBy>>;
  where?: InputMaybe<EntityWhere>;
};


export type AssessmentTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicOrderBy>>;
  where?: InputMaybe<TopicWhere>;
};

export type AssessmentAggregate = {
  __typename?: 'AssessmentAggregate';
  asStated: StringStatistics;
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  id: IdStatistics;
  period: PeriodAggregate;
  statedOn: DateStatistics;
  streakYears: IntStatistics;
};

export type AssessmentConnection = {
  __typename?: 'AssessmentConnection';
  aggregate: AssessmentAggregate;
  edges: Array<AssessmentEdge>;
  groups: Array<AssessmentGroup>;
  nodes: Array<Assessment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type AssessmentConnectionGroupsArgs = {
  by: Array<AssessmentGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AssessmentEdge = {
  __typename?: 'AssessmentEdge';
  cursor: Scalars['String']['output'];
  node: Assessment;
};

export type AssessmentGroup = {
  __typename?: 'AssessmentGroup';
  aggregate: AssessmentAggregate;
  key: AssessmentGroupKey;
};

export type AssessmentGroupField =
  | 'asStated'
  | 'basis'
  | 'changedAt'
  | 'id'
  | 'periodRule'
  | 'period_asStated'
  | 'period_basis'
  | 'period_duration'
  | 'period_edtf'
  | 'period_end'
  | 'period_grain'
  | 'period_kind'
  | 'period_start'
  | 'rule'
  | 'serves'
  | 'statedOn'
  | 'statedOnBasis'
  | 'streakYears'
  | 'subject';

export type AssessmentGroupKey = {
  __typename?: 'AssessmentGroupKey';
  asStated?: Maybe<Scalars['String']['output']>;
  basis?: Maybe<Basis>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  periodRule?: Maybe<Scalars['ID']['output']>;
  period_asStated?: Maybe<Scalars['String']['output']>;
  period_basis?: Maybe<Basis>;
  period_duration?: Maybe<Scalars['String']['output']>;
  period_edtf?: Maybe<Scalars['String']['output']>;
  period_end?: Maybe<Scalars['Date']['output']>;
  period_grain?: Maybe<Scalars['String']['output']>;
  period_kind?: Maybe<PeriodKind>;
  period_start?: Maybe<Scalars['Date']['output']>;
  rule?: Maybe<Scalars['ID']['output']>;
  serves?: Maybe<Scalars['ID']['output']>;
  statedOn?: Maybe<Scalars['Date']['output']>;
  statedOnBasis?: Maybe<Basis>;
  streakYears?: Maybe<Scalars['Int']['output']>;
  subject?: Maybe<Scalars['ID']['output']>;
};

export type AssessmentOrderBy =
  { asStated: SortDirection; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; serves?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits: CountOrderBy; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; serves?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis: SortDirection; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; serves?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt: SortDirection; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; serves?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence: CountOrderBy; id?: never; period?: never; periodRule?: never; rule?: never; serves?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id: SortDirection; period?: never; periodRule?: never; rule?: never; serves?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period: PeriodOrderBy; periodRule?: never; rule?: never; serves?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule: RuleOrderBy; rule?: never; serves?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule: RuleOrderBy; serves?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; serves: PolicyOrderBy; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; serves?: never; statedBy: CountOrderBy; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; serves?: never; statedBy?: never; statedOn: SortDirection; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; serves?: never; statedBy?: never; statedOn?: never; statedOnBasis: SortDirection; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; serves?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears: SortDirection; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; serves?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject: EntityOrderBy; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; serves?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics: CountOrderBy; };

export type AssessmentRelationFilter = {
  all?: InputMaybe<AssessmentWhere>;
  count?: InputMaybe<IntFilter>;
  none?: InputMaybe<AssessmentWhere>;
  single?: InputMaybe<AssessmentWhere>;
  some?: InputMaybe<AssessmentWhere>;
};

export type AssessmentWhere = {
  AND?: InputMaybe<Array<AssessmentWhere>>;
  NOT?: InputMaybe<AssessmentWhere>;
  OR?: InputMaybe<Array<AssessmentWhere>>;
  asStated?: InputMaybe<StringFilter>;
  audits?: InputMaybe<AuditInputAuditCheckRelationFilter>;
  basis?: InputMaybe<BasisFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  datasets?: InputMaybe<StringListFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  id?: InputMaybe<IdFilter>;
  period?: InputMaybe<PeriodWhere>;
  periodRule?: InputMaybe<RuleWhere>;
  rule?: InputMaybe<RuleWhere>;
  serves?: InputMaybe<PolicyWhere>;
  statedBy?: InputMaybe<StatedEntityRelationFilter>;
  statedOn?: InputMaybe<DateFilter>;
  statedOnBasis?: InputMaybe<BasisFilter>;
  streakYears?: InputMaybe<IntFilter>;
  subject?: InputMaybe<EntityWhere>;
  topics?: InputMaybe<ClassifiedTopicRelationFilter>;
};

export type AuditCheck = Node & {
  __typename?: 'AuditCheck';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  check: Scalars['String']['output'];
  dataset: Dataset;
  datasets: Array<Scalars['String']['output']>;
  derived: DerivedValueConnection;
  id: Scalars['ID']['output'];
  inputs: AuditInputStatementConnection;
  label: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  origin: AuditOrigin;
  reason: Scalars['String']['output'];
  tolerance: Scalars['String']['output'];
  verdict: AuditVerdict;
};


export type AuditCheckDerivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DerivedValueOrderBy>>;
  where?: InputMaybe<DerivedValueWhere>;
};


export type AuditCheckInputsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<AuditInputWhere>;
  edgeOrderBy?: InputMaybe<Array<AuditInputOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};


export type AuditCheckLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};

export type AuditCheckAggregate = {
  __typename?: 'AuditCheckAggregate';
  changedAt: DateTimeStatistics;
  check: StringStatistics;
  count: Scalars['Int']['output'];
  id: IdStatistics;
  note: StringStatistics;
  reason: StringStatistics;
  tolerance: StringStatistics;
};

export type AuditCheckConnection = {
  __typename?: 'AuditCheckConnection';
  aggregate: AuditCheckAggregate;
  edges: Array<AuditCheckEdge>;
  groups: Array<AuditCheckGroup>;
  nodes: Array<AuditCheck>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type AuditCheckConnectionGroupsArgs = {
  by: Array<AuditCheckGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AuditCheckEdge = {
  __typename?: 'AuditCheckEdge';
  cursor: Scalars['String']['output'];
  node: AuditCheck;
};

export type AuditCheckGroup = {
  __typename?: 'AuditCheckGroup';
  aggregate: AuditCheckAggregate;
  key: AuditCheckGroupKey;
};

export type AuditCheckGroupField =
  | 'changedAt'
  | 'check'
  | 'dataset'
  | 'id'
  | 'note'
  | 'origin'
  | 'reason'
  | 'tolerance'
  | 'verdict';

export type AuditCheckGroupKey = {
  __typename?: 'AuditCheckGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  check?: Maybe<Scalars['String']['output']>;
  dataset?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  origin?: Maybe<AuditOrigin>;
  reason?: Maybe<Scalars['String']['output']>;
  tolerance?: Maybe<Scalars['String']['output']>;
  verdict?: Maybe<AuditVerdict>;
};

export type AuditCheckOrderBy =
  { changedAt: SortDirection; check?: never; dataset?: never; derived?: never; id?: never; inputs?: never; note?: never; origin?: never; reason?: never; tolerance?: never; verdict?: never; }
  |  { changedAt?: never; check: SortDirection; dataset?: never; derived?: never; id?: never; inputs?: never; note?: never; origin?: never; reason?: never; tolerance?: never; verdict?: never; }
  |  { changedAt?: never; check?: never; dataset: DatasetOrderBy; derived?: never; id?: never; inputs?: never; note?: never; origin?: never; reason?: never; tolerance?: never; verdict?: never; }
  |  { changedAt?: never; check?: never; dataset?: never; derived: CountOrderBy; id?: never; inputs?: never; note?: never; origin?: never; reason?: never; tolerance?: never; verdict?: never; }
  |  { changedAt?: never; check?: never; dataset?: never; derived?: never; id: SortDirection; inputs?: never; note?: never; origin?: never; reason?: never; tolerance?: never; verdict?: never; }
  |  { changedAt?: never; check?: never; dataset?: never; derived?: never; id?: never; inputs: CountOrderBy; note?: never; origin?: never; reason?: never; tolerance?: never; verdict?: never; }
  |  { changedAt?: never; check?: never; dataset?: never; derived?: never; id?: never; inputs?: never; note: SortDirection; origin?: never; reason?: never; tolerance?: never; verdict?: never; }
  |  { changedAt?: never; check?: never; dataset?: never; derived?: never; id?: never; inputs?: never; note?: never; origin: SortDirection; reason?: never; tolerance?: never; verdict?: never; }
  |  { changedAt?: never; check?: never; dataset?: never; derived?: never; id?: never; inputs?: never; note?: never; origin?: never; reason: SortDirection; tolerance?: never; verdict?: never; }
  |  { changedAt?: never; check?: never; dataset?: never; derived?: never; id?: never; inputs?: never; note?: never; origin?: never; reason?: never; tolerance: SortDirection; verdict?: never; }
  |  { changedAt?: never; check?: never; dataset?: never; derived?: never; id?: never; inputs?: never; note?: never; origin?: never; reason?: never; tolerance?: never; verdict: SortDirection; };

export type AuditCheckRelationFilter = {
  all?: InputMaybe<AuditCheckWhere>;
  count?: InputMaybe<IntFilter>;
  none?: InputMaybe<AuditCheckWhere>;
  single?: InputMaybe<AuditCheckWhere>;
  some?: InputMaybe<AuditCheckWhere>;
};

export type AuditCheckWhere = {
  AND?: InputMaybe<Array<AuditCheckWhere>>;
  NOT?: InputMaybe<AuditCheckWhere>;
  OR?: InputMaybe<Array<AuditCheckWhere>>;
  changedAt?: InputMaybe<DateTimeFilter>;
  check?: InputMaybe<StringFilter>;
  dataset?: InputMaybe<DatasetWhere>;
  datasets?: InputMaybe<StringListFilter>;
  derived?: InputMaybe<DerivedValueRelationFilter>;
  id?: InputMaybe<IdFilter>;
  inputs?: InputMaybe<AuditInputStatementRelationFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<StringFilter>;
  origin?: InputMaybe<AuditOriginFilter>;
  reason?: InputMaybe<StringFilter>;
  tolerance?: InputMaybe<StringFilter>;
  verdict?: InputMaybe<AuditVerdictFilter>;
};

export type AuditConnection = {
  __typename?: 'AuditConnection';
  edges: Array<AuditEdge>;
  nodes: Array<AuditFinding>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AuditEdge = {
  __typename?: 'AuditEdge';
  cursor: Scalars['String']['output'];
  node: AuditFinding;
};

export type AuditFinding = {
  __typename?: 'AuditFinding';
  check: Scalars['String']['output'];
  derived: Array<AuditNumber>;
  inputs: Array<AuditedFigure>;
  key: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  origin: AuditOrigin;
  reason: Scalars['String']['output'];
  statedIn: Array<Scalars['String']['output']>;
  tolerance: Scalars['String']['output'];
  verdict: AuditVerdict;
};

export type AuditInputAuditCheckConnection = {
  __typename?: 'AuditInputAuditCheckConnection';
  aggregate: AuditCheckAggregate;
  edges: Array<AuditInputAuditCheckEdge>;
  groups: Array<AuditCheckGroup>;
  nodes: Array<AuditCheck>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type AuditInputAuditCheckConnectionGroupsArgs = {
  by: Array<AuditCheckGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AuditInputAuditCheckEdge = {
  __typename?: 'AuditInputAuditCheckEdge';
  cursor: Scalars['String']['output'];
  node: AuditCheck;
  reading: Scalars['String']['output'];
  role: Scalars['String']['output'];
};

export type AuditInputAuditCheckRelationFilter = {
  all?: InputMaybe<AuditCheckWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<AuditInputWhere>;
  none?: InputMaybe<AuditCheckWhere>;
  single?: InputMaybe<AuditCheckWhere>;
  some?: InputMaybe<AuditCheckWhere>;
};

export type AuditInputOrderBy =
  { reading: SortDirection; role?: never; }
  |  { reading?: never; role: SortDirection; };

export type AuditInputStatementConnection = {
  __typename?: 'AuditInputStatementConnection';
  aggregate: StatementAggregate;
  edges: Array<AuditInputStatementEdge>;
  groups: Array<StatementGroup>;
  nodes: Array<Statement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type AuditInputStatementConnectionGroupsArgs = {
  by: Array<StatementGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AuditInputStatementEdge = {
  __typename?: 'AuditInputStatementEdge';
  cursor: Scalars['String']['output'];
  node: Statement;
  reading: Scalars['String']['output'];
  role: Scalars['String']['output'];
};

export type AuditInputStatementRelationFilter = {
  all?: InputMaybe<StatementWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<AuditInputWhere>;
  none?: InputMaybe<StatementWhere>;
  single?: InputMaybe<StatementWhere>;
  some?: InputMaybe<StatementWhere>;
};

export type AuditInputWhere = {
  AND?: InputMaybe<Array<AuditInputWhere>>;
  NOT?: InputMaybe<AuditInputWhere>;
  OR?: InputMaybe<Array<AuditInputWhere>>;
  reading?: InputMaybe<StringFilter>;
  role?: InputMaybe<StringFilter>;
};

export type AuditNumber = {
  __typename?: 'AuditNumber';
  caveat?: Maybe<Scalars['String']['output']>;
  formula: Scalars['String']['output'];
  high?: Maybe<Scalars['Float']['output']>;
  highOpen: Scalars['Boolean']['output'];
  label: Scalars['String']['output'];
  low?: Maybe<Scalars['Float']['output']>;
  lowOpen: Scalars['Boolean']['output'];
  unit: Scalars['String']['output'];
};

export type AuditOrigin =
  | 'DECLARED'
  | 'GRAPH';

export type AuditOriginFilter = {
  eq?: InputMaybe<AuditOrigin>;
  in?: InputMaybe<Array<AuditOrigin>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<AuditOrigin>;
  notIn?: InputMaybe<Array<AuditOrigin>>;
};

export type AuditVerdict =
  | 'FAILS'
  | 'HOLDS'
  | 'UNDECIDED';

export type AuditVerdictFilter = {
  eq?: InputMaybe<AuditVerdict>;
  in?: InputMaybe<Array<AuditVerdict>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<AuditVerdict>;
  notIn?: InputMaybe<Array<AuditVerdict>>;
};

export type AuditedFigure = {
  __typename?: 'AuditedFigure';
  high?: Maybe<Scalars['Float']['output']>;
  highOpen: Scalars['Boolean']['output'];
  low?: Maybe<Scalars['Float']['output']>;
  lowOpen: Scalars['Boolean']['output'];
  reading: Scalars['String']['output'];
  role: Scalars['String']['output'];
  statement: Statement;
  unit: Scalars['String']['output'];
};

export type Award = Entity & Node & {
  __typename?: 'Award';
  aliases: Array<Scalars['String']['output']>;
  assessments: AssessmentConnection;
  awardGrants: AwardGrantConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  conferredBy?: Maybe<Organization>;
  conferredByLink?: Maybe<StatedOrganizationLink>;
  datasets: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  evidence: Array<Evidence>;
  externalIds: Array<Scalars['String']['output']>;
  grants: AwardGrantConnection;
  id: Scalars['ID']['output'];
  kind: AwardKind;
  label: Scalars['String']['output'];
  listings: RankingConnection;
  milestones: MilestoneConnection;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  programFigures: ObservationConnection;
  rankings: RankingConnection;
  shares: ObservationConnection;
  sourcesAbout: StatedSourceConnection;
  statements: StatedStatementConnection;
  topics: ClassifiedTopicConnection;
};


export type AwardAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type AwardAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type AwardClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type AwardDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type AwardDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type AwardEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type AwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type AwardLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type AwardListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type AwardMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type AwardNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type AwardNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type AwardObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type AwardProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type AwardRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type AwardSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type AwardSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type AwardStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};


export type AwardTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicOrderBy>>;
  where?: InputMaybe<TopicWhere>;
};

export type AwardAggregate = {
  __typename?: 'AwardAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  description: StringStatistics;
  id: IdStatistics;
  name: StringStatistics;
};

export type AwardConnection = {
  __typename?: 'AwardConnection';
  aggregate: AwardAggregate;
  edges: Array<AwardEdge>;
  groups: Array<AwardGroup>;
  nodes: Array<Award>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type AwardConnectionGroupsArgs = {
  by: Array<AwardGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AwardEdge = {
  __typename?: 'AwardEdge';
  cursor: Scalars['String']['output'];
  node: Award;
};

export type AwardGrant = Node & Statement & {
  __typename?: 'AwardGrant';
  asStated: Scalars['String']['output'];
  audits: AuditInputAuditCheckConnection;
  award: Award;
  basis: Basis;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  datasets: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  period?: Maybe<Period>;
  periodRule?: Maybe<Rule>;
  recipientCount?: Maybe<Scalars['Int']['output']>;
  recipients: EntityConnection;
  rule?: Maybe<Rule>;
  statedBy: StatedEntityConnection;
  statedOn?: Maybe<Scalars['Date']['output']>;
  statedOnBasis?: Maybe<Basis>;
  streakYears?: Maybe<Scalars['Int']['output']>;
};


export type AwardGrantAuditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<AuditInputWhere>;
  edgeOrderBy?: InputMaybe<Array<AuditInputOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AuditCheckOrderBy>>;
  where?: InputMaybe<AuditCheckWhere>;
};


export type AwardGrantEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type AwardGrantLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type AwardGrantRecipientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrderBy>>;
  where?: InputMaybe<EntityWhere>;
};


export type AwardGrantStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrderBy>>;
  where?: InputMaybe<EntityWhere>;
};

export type AwardGrantAggregate = {
  __typename?: 'AwardGrantAggregate';
  asStated: StringStatistics;
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  id: IdStatistics;
  period: PeriodAggregate;
  recipientCount: IntStatistics;
  statedOn: DateStatistics;
  streakYears: IntStatistics;
};

export type AwardGrantConnection = {
  __typename?: 'AwardGrantConnection';
  aggregate: AwardGrantAggregate;
  edges: Array<AwardGrantEdge>;
  groups: Array<AwardGrantGroup>;
  nodes: Array<AwardGrant>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type AwardGrantConnectionGroupsArgs = {
  by: Array<AwardGrantGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AwardGrantEdge = {
  __typename?: 'AwardGrantEdge';
  cursor: Scalars['String']['output'];
  node: AwardGrant;
};

export type AwardGrantGroup = {
  __typename?: 'AwardGrantGroup';
  aggregate: AwardGrantAggregate;
  key: AwardGrantGroupKey;
};

export type AwardGrantGroupField =
  | 'asStated'
  | 'award'
  | 'basis'
  | 'changedAt'
  | 'id'
  | 'periodRule'
  | 'period_asStated'
  | 'period_basis'
  | 'period_duration'
  | 'period_edtf'
  | 'period_end'
  | 'period_grain'
  | 'period_kind'
  | 'period_start'
  | 'recipientCount'
  | 'rule'
  | 'statedOn'
  | 'statedOnBasis'
  | 'streakYears';

export type AwardGrantGroupKey = {
  __typename?: 'AwardGrantGroupKey';
  asStated?: Maybe<Scalars['String']['output']>;
  award?: Maybe<Scalars['ID']['output']>;
  basis?: Maybe<Basis>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  periodRule?: Maybe<Scalars['ID']['output']>;
  period_asStated?: Maybe<Scalars['String']['output']>;
  period_basis?: Maybe<Basis>;
  period_duration?: Maybe<Scalars['String']['output']>;
  period_edtf?: Maybe<Scalars['String']['output']>;
  period_end?: Maybe<Scalars['Date']['output']>;
  period_grain?: Maybe<Scalars['String']['output']>;
  period_kind?: Maybe<PeriodKind>;
  period_start?: Maybe<Scalars['Date']['output']>;
  recipientCount?: Maybe<Scalars['Int']['output']>;
  rule?: Maybe<Scalars['ID']['output']>;
  statedOn?: Maybe<Scalars['Date']['output']>;
  statedOnBasis?: Maybe<Basis>;
  streakYears?: Maybe<Scalars['Int']['output']>;
};

export type AwardGrantOrderBy =
  { asStated: SortDirection; audits?: never; award?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; recipientCount?: never; recipients?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits: CountOrderBy; award?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; recipientCount?: never; recipients?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; award: AwardOrderBy; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; recipientCount?: never; recipients?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; award?: never; basis: SortDirection; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; recipientCount?: never; recipients?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; award?: never; basis?: never; changedAt: SortDirection; evidence?: never; id?: never; period?: never; periodRule?: never; recipientCount?: never; recipients?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; award?: never; basis?: never; changedAt?: never; evidence: CountOrderBy; id?: never; period?: never; periodRule?: never; recipientCount?: never; recipients?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; award?: never; basis?: never; changedAt?: never; evidence?: never; id: SortDirection; period?: never; periodRule?: never; recipientCount?: never; recipients?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; award?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period: PeriodOrderBy; periodRule?: never; recipientCount?: never; recipients?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; award?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule: RuleOrderBy; recipientCount?: never; recipients?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; award?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; recipientCount: SortDirection; recipients?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; award?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; recipientCount?: never; recipients: CountOrderBy; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; award?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; recipientCount?: never; recipients?: never; rule: RuleOrderBy; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; award?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; recipientCount?: never; recipients?: never; rule?: never; statedBy: CountOrderBy; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; award?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; recipientCount?: never; recipients?: never; rule?: never; statedBy?: never; statedOn: SortDirection; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; award?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; recipientCount?: never; recipients?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis: SortDirection; streakYears?: never; }
  |  { asStated?: never; audits?: never; award?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; recipientCount?: never; recipients?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears: SortDirection; };

export type AwardGrantRelationFilter = {
  all?: InputMaybe<AwardGrantWhere>;
  count?: InputMaybe<IntFilter>;
  none?: InputMaybe<AwardGrantWhere>;
  single?: InputMaybe<AwardGrantWhere>;
  some?: InputMaybe<AwardGrantWhere>;
};

export type AwardGrantWhere = {
  AND?: InputMaybe<Array<AwardGrantWhere>>;
  NOT?: InputMaybe<AwardGrantWhere>;
  OR?: InputMaybe<Array<AwardGrantWhere>>;
  asStated?: InputMaybe<StringFilter>;
  audits?: InputMaybe<AuditInputAuditCheckRelationFilter>;
  award?: InputMaybe<AwardWhere>;
  basis?: InputMaybe<BasisFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  datasets?: InputMaybe<StringListFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  id?: InputMaybe<IdFilter>;
  period?: InputMaybe<PeriodWhere>;
  periodRule?: InputMaybe<RuleWhere>;
  recipientCount?: InputMaybe<IntFilter>;
  recipients?: InputMaybe<EntityRelationFilter>;
  rule?: InputMaybe<RuleWhere>;
  statedBy?: InputMaybe<StatedEntityRelationFilter>;
  statedOn?: InputMaybe<DateFilter>;
  statedOnBasis?: InputMaybe<BasisFilter>;
  streakYears?: InputMaybe<IntFilter>;
};

export type AwardGroup = {
  __typename?: 'AwardGroup';
  aggregate: AwardAggregate;
  key: AwardGroupKey;
};

export type AwardGroupField =
  | 'changedAt'
  | 'conferredBy'
  | 'id'
  | 'kind';

export type AwardGroupKey = {
  __typename?: 'AwardGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  conferredBy?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  kind?: Maybe<AwardKind>;
};

export type AwardKind =
  | 'ASSESSMENT'
  | 'HONOUR'
  | 'LIST';

export type AwardKindFilter = {
  eq?: InputMaybe<AwardKind>;
  in?: InputMaybe<Array<AwardKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<AwardKind>;
  notIn?: InputMaybe<Array<AwardKind>>;
};

export type AwardOrderBy =
  { assessments: CountOrderBy; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind?: never; listings?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants: CountOrderBy; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind?: never; listings?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt: SortDirection; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind?: never; listings?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims: CountOrderBy; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind?: never; listings?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy: OrganizationOrderBy; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind?: never; listings?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description: SortDirection; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind?: never; listings?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn: LocalizedOrderBy; evidence?: never; grants?: never; id?: never; kind?: never; listings?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence: CountOrderBy; grants?: never; id?: never; kind?: never; listings?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants: CountOrderBy; id?: never; kind?: never; listings?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id: SortDirection; kind?: never; listings?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind: SortDirection; listings?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind?: never; listings: CountOrderBy; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind?: never; listings?: never; milestones: CountOrderBy; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind?: never; listings?: never; milestones?: never; name: SortDirection; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind?: never; listings?: never; milestones?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind?: never; listings?: never; milestones?: never; name?: never; nameIn?: never; observations: CountOrderBy; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind?: never; listings?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures: CountOrderBy; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind?: never; listings?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings: CountOrderBy; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind?: never; listings?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares: CountOrderBy; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind?: never; listings?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout: CountOrderBy; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind?: never; listings?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements: CountOrderBy; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; conferredBy?: never; description?: never; descriptionIn?: never; evidence?: never; grants?: never; id?: never; kind?: never; listings?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics: CountOrderBy; };

export type AwardWhere = {
  AND?: InputMaybe<Array<AwardWhere>>;
  NOT?: InputMaybe<AwardWhere>;
  OR?: InputMaybe<Array<AwardWhere>>;
  aliases?: InputMaybe<StringListFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  conferredBy?: InputMaybe<OrganizationWhere>;
  conferredByLink?: InputMaybe<StatedWhere>;
  datasets?: InputMaybe<StringListFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  grants?: InputMaybe<AwardGrantRelationFilter>;
  id?: InputMaybe<IdFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<AwardKindFilter>;
  listings?: InputMaybe<RankingRelationFilter>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
  topics?: InputMaybe<ClassifiedTopicRelationFilter>;
};

export type Basis =
  | 'BACKGROUND'
  | 'INFERRED'
  | 'STATED';

export type BasisFilter = {
  eq?: InputMaybe<Basis>;
  in?: InputMaybe<Array<Basis>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Basis>;
  notIn?: InputMaybe<Array<Basis>>;
};

export type Body = {
  aliases: Array<Scalars['String']['output']>;
  assessments: AssessmentConnection;
  awardGrants: AwardGrantConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  datasets: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  evidence: Array<Evidence>;
  externalIds: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  milestones: MilestoneConnection;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  officials: StatedOfficialConnection;
  programFigures: ObservationConnection;
  rankings: RankingConnection;
  shares: ObservationConnection;
  sourcesAbout: StatedSourceConnection;
  statements: StatedStatementConnection;
  tenures: TenureConnection;
};


export type BodyAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type BodyAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type BodyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type BodyDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type BodyDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type BodyEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type BodyLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type BodyMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type BodyNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type BodyNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type BodyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type BodyOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialOrderBy>>;
  where?: InputMaybe<OfficialWhere>;
};


export type BodyProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type BodyRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type BodySharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type BodySourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type BodyStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};


export type BodyTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenureOrderBy>>;
  where?: InputMaybe<TenureWhere>;
};

export type BodyConnection = {
  __typename?: 'BodyConnection';
  aggregate: EntityAggregate;
  edges: Array<BodyEdge>;
  groups: Array<EntityGroup>;
  nodes: Array<Body>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type BodyConnectionGroupsArgs = {
  by: Array<EntityGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type BodyEdge = {
  __typename?: 'BodyEdge';
  cursor: Scalars['String']['output'];
  node: Body;
};

export type BodyOrderBy =
  { assessments: CountOrderBy; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants: CountOrderBy; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt: SortDirection; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims: CountOrderBy; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description: SortDirection; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn: LocalizedOrderBy; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence: CountOrderBy; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id: SortDirection; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones: CountOrderBy; name?: never; nameIn?: never; observations?: never; officials?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name: SortDirection; nameIn?: never; observations?: never; officials?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; officials?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations: CountOrderBy; officials?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials: CountOrderBy; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; programFigures: CountOrderBy; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; programFigures?: never; rankings: CountOrderBy; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; programFigures?: never; rankings?: never; shares: CountOrderBy; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout: CountOrderBy; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements: CountOrderBy; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures: CountOrderBy; };

export type BodyWhere = {
  AND?: InputMaybe<Array<BodyWhere>>;
  NOT?: InputMaybe<BodyWhere>;
  OR?: InputMaybe<Array<BodyWhere>>;
  aliases?: InputMaybe<StringListFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  officials?: InputMaybe<StatedOfficialRelationFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
  tenures?: InputMaybe<TenureRelationFilter>;
};

export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<Scalars['Boolean']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Scalars['Boolean']['input']>;
  notIn?: InputMaybe<Array<Scalars['Boolean']['input']>>;
};

export type CellStatus =
  | 'COMPARABLE'
  | 'MISSING'
  | 'OTHER_PERIOD'
  | 'REFUSED';

export type Citation = {
  __typename?: 'Citation';
  evidence: Evidence;
  of: Scalars['ID']['output'];
  text: Scalars['String']['output'];
  url?: Maybe<Scalars['String']['output']>;
};


export type CitationTextArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};

export type ClaimCheck = {
  __typename?: 'ClaimCheck';
  agreement?: Maybe<Agreement>;
  code: ClaimReason;
  figures: Array<Figure>;
  leftOut: Array<LeftOutFigure>;
  leftOutCount: Scalars['Int']['output'];
  metric: Metric;
  reason: Scalars['String']['output'];
  slot?: Maybe<PeriodSlot>;
  subject: Entity;
  unit: Scalars['String']['output'];
  verdict: ClaimVerdict;
};

export type ClaimComparison =
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EQUAL'
  | 'LESS_THAN'
  | 'MORE_THAN';

export type ClaimGroup = {
  __typename?: 'ClaimGroup';
  agreement: Agreement;
  alternatives: Array<Figure>;
  best: Figure;
  modality: Modality;
  relativeTo?: Maybe<Entity>;
  rule: PreferenceRule;
  slot: PeriodSlot;
};

export type ClaimReason =
  | 'BOUNDS'
  | 'EXCLUDED'
  | 'FITS'
  | 'NO_FIGURE'
  | 'OTHER_MODALITY'
  | 'OTHER_PERIOD'
  | 'OTHER_UNIT'
  | 'OTHER_WHOLE'
  | 'SEVERAL_WHOLES'
  | 'SOURCES_DISAGREE'
  | 'UNDATED';

export type ClaimVerdict =
  | 'CONTRADICTED'
  | 'NOT_STATED'
  | 'SUPPORTED'
  | 'UNDECIDED';

export type ClassifiedAssessmentConnection = {
  __typename?: 'ClassifiedAssessmentConnection';
  aggregate: AssessmentAggregate;
  edges: Array<ClassifiedAssessmentEdge>;
  groups: Array<AssessmentGroup>;
  nodes: Array<Assessment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ClassifiedAssessmentConnectionGroupsArgs = {
  by: Array<AssessmentGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedAssessmentEdge = {
  __typename?: 'ClassifiedAssessmentEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Assessment;
  rule?: Maybe<Rule>;
};


export type ClassifiedAssessmentEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedAssessmentRelationFilter = {
  all?: InputMaybe<AssessmentWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<ClassifiedWhere>;
  none?: InputMaybe<AssessmentWhere>;
  single?: InputMaybe<AssessmentWhere>;
  some?: InputMaybe<AssessmentWhere>;
};

export type ClassifiedAwardConnection = {
  __typename?: 'ClassifiedAwardConnection';
  aggregate: AwardAggregate;
  edges: Array<ClassifiedAwardEdge>;
  groups: Array<AwardGroup>;
  nodes: Array<Award>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ClassifiedAwardConnectionGroupsArgs = {
  by: Array<AwardGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedAwardEdge = {
  __typename?: 'ClassifiedAwardEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Award;
  rule?: Maybe<Rule>;
};


export type ClassifiedAwardEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedAwardRelationFilter = {
  all?: InputMaybe<AwardWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<ClassifiedWhere>;
  none?: InputMaybe<AwardWhere>;
  single?: InputMaybe<AwardWhere>;
  some?: InputMaybe<AwardWhere>;
};

export type ClassifiedIndustryLink = {
  __typename?: 'ClassifiedIndustryLink';
  basis: Basis;
  evidence: Array<Evidence>;
  node: Industry;
  rule?: Maybe<Rule>;
};


export type ClassifiedIndustryLinkEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedMetricConnection = {
  __typename?: 'ClassifiedMetricConnection';
  aggregate: MetricAggregate;
  edges: Array<ClassifiedMetricEdge>;
  groups: Array<MetricGroup>;
  nodes: Array<Metric>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ClassifiedMetricConnectionGroupsArgs = {
  by: Array<MetricGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedMetricEdge = {
  __typename?: 'ClassifiedMetricEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Metric;
  rule?: Maybe<Rule>;
};


export type ClassifiedMetricEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedMetricLink = {
  __typename?: 'ClassifiedMetricLink';
  basis: Basis;
  evidence: Array<Evidence>;
  node: Metric;
  rule?: Maybe<Rule>;
};


export type ClassifiedMetricLinkEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedMetricRelationFilter = {
  all?: InputMaybe<MetricWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<ClassifiedWhere>;
  none?: InputMaybe<MetricWhere>;
  single?: InputMaybe<MetricWhere>;
  some?: InputMaybe<MetricWhere>;
};

export type ClassifiedOrderBy =
  { basis: SortDirection; evidence?: never; rule?: never; }
  |  { basis?: never; evidence: CountOrderBy; rule?: never; }
  |  { basis?: never; evidence?: never; rule: SortDirection; };

export type ClassifiedOrganizationConnection = {
  __typename?: 'ClassifiedOrganizationConnection';
  aggregate: OrganizationAggregate;
  edges: Array<ClassifiedOrganizationEdge>;
  groups: Array<OrganizationGroup>;
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ClassifiedOrganizationConnectionGroupsArgs = {
  by: Array<OrganizationGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedOrganizationEdge = {
  __typename?: 'ClassifiedOrganizationEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Organization;
  rule?: Maybe<Rule>;
};


export type ClassifiedOrganizationEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedOrganizationRelationFilter = {
  all?: InputMaybe<OrganizationWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<ClassifiedWhere>;
  none?: InputMaybe<OrganizationWhere>;
  single?: InputMaybe<OrganizationWhere>;
  some?: InputMaybe<OrganizationWhere>;
};

export type ClassifiedPolicyConnection = {
  __typename?: 'ClassifiedPolicyConnection';
  aggregate: PolicyAggregate;
  edges: Array<ClassifiedPolicyEdge>;
  groups: Array<PolicyGroup>;
  nodes: Array<Policy>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ClassifiedPolicyConnectionGroupsArgs = {
  by: Array<PolicyGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedPolicyEdge = {
  __typename?: 'ClassifiedPolicyEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Policy;
  rule?: Maybe<Rule>;
};


export type ClassifiedPolicyEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedPolicyRelationFilter = {
  all?: InputMaybe<PolicyWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<ClassifiedWhere>;
  none?: InputMaybe<PolicyWhere>;
  single?: InputMaybe<PolicyWhere>;
  some?: InputMaybe<PolicyWhere>;
};

export type ClassifiedProjectConnection = {
  __typename?: 'ClassifiedProjectConnection';
  aggregate: ProjectAggregate;
  edges: Array<ClassifiedProjectEdge>;
  groups: Array<ProjectGroup>;
  nodes: Array<Project>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ClassifiedProjectConnectionGroupsArgs = {
  by: Array<ProjectGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedProjectEdge = {
  __typename?: 'ClassifiedProjectEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Project;
  rule?: Maybe<Rule>;
};


export type ClassifiedProjectEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedProjectRelationFilter = {
  all?: InputMaybe<ProjectWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<ClassifiedWhere>;
  none?: InputMaybe<ProjectWhere>;
  single?: InputMaybe<ProjectWhere>;
  some?: InputMaybe<ProjectWhere>;
};

export type ClassifiedRankingConnection = {
  __typename?: 'ClassifiedRankingConnection';
  aggregate: RankingAggregate;
  edges: Array<ClassifiedRankingEdge>;
  groups: Array<RankingGroup>;
  nodes: Array<Ranking>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ClassifiedRankingConnectionGroupsArgs = {
  by: Array<RankingGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedRankingEdge = {
  __typename?: 'ClassifiedRankingEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Ranking;
  rule?: Maybe<Rule>;
};


export type ClassifiedRankingEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedRankingRelationFilter = {
  all?: InputMaybe<RankingWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<ClassifiedWhere>;
  none?: InputMaybe<RankingWhere>;
  single?: InputMaybe<RankingWhere>;
  some?: InputMaybe<RankingWhere>;
};

export type ClassifiedTopicConnection = {
  __typename?: 'ClassifiedTopicConnection';
  aggregate: TopicAggregate;
  edges: Array<ClassifiedTopicEdge>;
  groups: Array<TopicGroup>;
  nodes: Array<Topic>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ClassifiedTopicConnectionGroupsArgs = {
  by: Array<TopicGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedTopicEdge = {
  __typename?: 'ClassifiedTopicEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Topic;
  rule?: Maybe<Rule>;
};


export type ClassifiedTopicEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedTopicLink = {
  __typename?: 'ClassifiedTopicLink';
  basis: Basis;
  evidence: Array<Evidence>;
  node: Topic;
  rule?: Maybe<Rule>;
};


export type ClassifiedTopicLinkEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClassifiedTopicRelationFilter = {
  all?: InputMaybe<TopicWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<ClassifiedWhere>;
  none?: InputMaybe<TopicWhere>;
  single?: InputMaybe<TopicWhere>;
  some?: InputMaybe<TopicWhere>;
};

export type ClassifiedWhere = {
  AND?: InputMaybe<Array<ClassifiedWhere>>;
  NOT?: InputMaybe<ClassifiedWhere>;
  OR?: InputMaybe<Array<ClassifiedWhere>>;
  basis?: InputMaybe<BasisFilter>;
  evidence?: InputMaybe<IdListFilter>;
  rule?: InputMaybe<IdFilter>;
};

export type CommonNeighborConnection = {
  __typename?: 'CommonNeighborConnection';
  edges: Array<CommonNeighborEdge>;
  nodes: Array<Node>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CommonNeighborEdge = {
  __typename?: 'CommonNeighborEdge';
  cursor: Scalars['String']['output'];
  links: Array<Link>;
  node: Node;
};

export type Comparison = {
  __typename?: 'Comparison';
  columns: Array<ComparisonColumn>;
  leftOut: Array<LeftOutFigure>;
  leftOutCount: Scalars['Int']['output'];
  rows: Array<ComparisonRow>;
  unknownMetrics: Array<Scalars['ID']['output']>;
  unknownSubjects: Array<Scalars['ID']['output']>;
};

export type ComparisonCell = {
  __typename?: 'ComparisonCell';
  alternatives: Array<Figure>;
  figure?: Maybe<Figure>;
  reason?: Maybe<Scalars['String']['output']>;
  status: CellStatus;
};

export type ComparisonColumn = {
  __typename?: 'ComparisonColumn';
  metric: Metric;
  slot?: Maybe<PeriodSlot>;
  unit: Scalars['String']['output'];
};

export type ComparisonRow = {
  __typename?: 'ComparisonRow';
  cells: Array<ComparisonCell>;
  subject: Entity;
};

export type ComputedPosition = {
  __typename?: 'ComputedPosition';
  best: Scalars['Int']['output'];
  figure: Figure;
  position?: Maybe<Scalars['Int']['output']>;
  reason: Scalars['String']['output'];
  tiedWith: Array<Entity>;
  worst: Scalars['Int']['output'];
};

export type ContributionOrderBy =
  { basis: SortDirection; evidence?: never; role?: never; rule?: never; }
  |  { basis?: never; evidence: CountOrderBy; role?: never; rule?: never; }
  |  { basis?: never; evidence?: never; role: SortDirection; rule?: never; }
  |  { basis?: never; evidence?: never; role?: never; rule: SortDirection; };

export type ContributionOrganizationConnection = {
  __typename?: 'ContributionOrganizationConnection';
  aggregate: OrganizationAggregate;
  edges: Array<ContributionOrganizationEdge>;
  groups: Array<OrganizationGroup>;
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ContributionOrganizationConnectionGroupsArgs = {
  by: Array<OrganizationGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ContributionOrganizationEdge = {
  __typename?: 'ContributionOrganizationEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Organization;
  role: ContributorRole;
  rule?: Maybe<Rule>;
};


export type ContributionOrganizationEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ContributionOrganizationRelationFilter = {
  all?: InputMaybe<OrganizationWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<ContributionWhere>;
  none?: InputMaybe<OrganizationWhere>;
  single?: InputMaybe<OrganizationWhere>;
  some?: InputMaybe<OrganizationWhere>;
};

export type ContributionPersonConnection = {
  __typename?: 'ContributionPersonConnection';
  aggregate: EntityAggregate;
  edges: Array<ContributionPersonEdge>;
  groups: Array<EntityGroup>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ContributionPersonConnectionGroupsArgs = {
  by: Array<EntityGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ContributionPersonEdge = {
  __typename?: 'ContributionPersonEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Person;
  role: ContributorRole;
  rule?: Maybe<Rule>;
};


export type ContributionPersonEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ContributionPersonRelationFilter = {
  all?: InputMaybe<PersonWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<ContributionWhere>;
  none?: InputMaybe<PersonWhere>;
  single?: InputMaybe<PersonWhere>;
  some?: InputMaybe<PersonWhere>;
};

export type ContributionSourceConnection = {
  __typename?: 'ContributionSourceConnection';
  aggregate: SourceAggregate;
  edges: Array<ContributionSourceEdge>;
  groups: Array<SourceGroup>;
  nodes: Array<Source>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ContributionSourceConnectionGroupsArgs = {
  by: Array<SourceGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ContributionSourceEdge = {
  __typename?: 'ContributionSourceEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Source;
  role: ContributorRole;
  rule?: Maybe<Rule>;
};


export type ContributionSourceEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ContributionSourceRelationFilter = {
  all?: InputMaybe<SourceWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<ContributionWhere>;
  none?: InputMaybe<SourceWhere>;
  single?: InputMaybe<SourceWhere>;
  some?: InputMaybe<SourceWhere>;
};

export type ContributionWhere = {
  AND?: InputMaybe<Array<ContributionWhere>>;
  NOT?: InputMaybe<ContributionWhere>;
  OR?: InputMaybe<Array<ContributionWhere>>;
  basis?: InputMaybe<BasisFilter>;
  evidence?: InputMaybe<IdListFilter>;
  role?: InputMaybe<ContributorRoleFilter>;
  rule?: InputMaybe<IdFilter>;
};

export type ContributorRole =
  | 'AUTHOR'
  | 'CARRIER'
  | 'EDITOR'
  | 'PHOTOGRAPHER'
  | 'PICTURE_CREDIT'
  | 'PUBLISHER'
  | 'REPORTER';

export type ContributorRoleFilter = {
  eq?: InputMaybe<ContributorRole>;
  in?: InputMaybe<Array<ContributorRole>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ContributorRole>;
  notIn?: InputMaybe<Array<ContributorRole>>;
};

export type CountOrderBy =
  { count: SortDirection; };

export type Coverage = {
  __typename?: 'Coverage';
  missed: Scalars['Int']['output'];
  modelled: Scalars['Int']['output'];
  numbers: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
};

export type CoverageAggregate = {
  __typename?: 'CoverageAggregate';
  missed: IntStatistics;
  modelled: IntStatistics;
  numbers: IntStatistics;
  rejected: IntStatistics;
};

export type CoverageOrderBy =
  { missed: SortDirection; modelled?: never; numbers?: never; rejected?: never; }
  |  { missed?: never; modelled: SortDirection; numbers?: never; rejected?: never; }
  |  { missed?: never; modelled?: never; numbers: SortDirection; rejected?: never; }
  |  { missed?: never; modelled?: never; numbers?: never; rejected: SortDirection; };

export type CoverageWhere = {
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  missed?: InputMaybe<IntFilter>;
  modelled?: InputMaybe<IntFilter>;
  numbers?: InputMaybe<IntFilter>;
  rejected?: InputMaybe<IntFilter>;
};

export type Criterion = Entity & Node & {
  __typename?: 'Criterion';
  aliases: Array<Scalars['String']['output']>;
  assessments: AssessmentConnection;
  awardGrants: AwardGrantConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  datasets: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  evidence: Array<Evidence>;
  externalIds: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  industry?: Maybe<Industry>;
  industryLink?: Maybe<StatedIndustryLink>;
  label: Scalars['String']['output'];
  milestones: MilestoneConnection;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  programFigures: ObservationConnection;
  rankedBy: RankingConnection;
  rankings: RankingConnection;
  shares: ObservationConnection;
  sourcesAbout: StatedSourceConnection;
  statements: StatedStatementConnection;
};


export type CriterionAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type CriterionAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type CriterionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type CriterionDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type CriterionDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type CriterionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type CriterionLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type CriterionMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type CriterionNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type CriterionNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type CriterionObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type CriterionProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type CriterionRankedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type CriterionRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type CriterionSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type CriterionSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type CriterionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};

export type CriterionAggregate = {
  __typename?: 'CriterionAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  description: StringStatistics;
  id: IdStatistics;
  name: StringStatistics;
};

export type CriterionConnection = {
  __typename?: 'CriterionConnection';
  aggregate: CriterionAggregate;
  edges: Array<CriterionEdge>;
  groups: Array<CriterionGroup>;
  nodes: Array<Criterion>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type CriterionConnectionGroupsArgs = {
  by: Array<CriterionGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CriterionEdge = {
  __typename?: 'CriterionEdge';
  cursor: Scalars['String']['output'];
  node: Criterion;
};

export type CriterionGroup = {
  __typename?: 'CriterionGroup';
  aggregate: CriterionAggregate;
  key: CriterionGroupKey;
};

export type CriterionGroupField =
  | 'changedAt'
  | 'id'
  | 'industry';

export type CriterionGroupKey = {
  __typename?: 'CriterionGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  industry?: Maybe<Scalars['ID']['output']>;
};

export type CriterionOrderBy =
  { assessments: CountOrderBy; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants: CountOrderBy; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt: SortDirection; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims: CountOrderBy; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description: SortDirection; descriptionIn?: never; evidence?: never; id?: never; industry?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn: LocalizedOrderBy; evidence?: never; id?: never; industry?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence: CountOrderBy; id?: never; industry?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id: SortDirection; industry?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry: IndustryOrderBy; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; milestones: CountOrderBy; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; milestones?: never; name: SortDirection; nameIn?: never; observations?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; milestones?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; milestones?: never; name?: never; nameIn?: never; observations: CountOrderBy; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures: CountOrderBy; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankedBy: CountOrderBy; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankedBy?: never; rankings: CountOrderBy; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares: CountOrderBy; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout: CountOrderBy; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements: CountOrderBy; };

export type CriterionWhere = {
  AND?: InputMaybe<Array<CriterionWhere>>;
  NOT?: InputMaybe<CriterionWhere>;
  OR?: InputMaybe<Array<CriterionWhere>>;
  aliases?: InputMaybe<StringListFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
  industry?: InputMaybe<IndustryWhere>;
  industryLink?: InputMaybe<StatedWhere>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  rankedBy?: InputMaybe<RankingRelationFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
};

export type Cut = {
  __typename?: 'Cut';
  left?: Maybe<Scalars['Int']['output']>;
  message: Scalars['String']['output'];
  reason: CutReason;
};

export type CutReason =
  | 'BUDGET'
  | 'FIRST'
  | 'MAX_EDGES'
  | 'MAX_NODES';

export type Dataset = Node & {
  __typename?: 'Dataset';
  audit: AuditCheckConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  coverage?: Maybe<Coverage>;
  datasets: Array<Scalars['String']['output']>;
  definition?: Maybe<Scalars['String']['output']>;
  eventOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  licenceNote?: Maybe<Scalars['String']['output']>;
  publishedOn?: Maybe<Scalars['Date']['output']>;
  publisher?: Maybe<Scalars['String']['output']>;
  sources: SourceConnection;
  title: Scalars['String']['output'];
  url?: Maybe<Scalars['String']['output']>;
  version: Scalars['String']['output'];
};


export type DatasetAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AuditCheckOrderBy>>;
  where?: InputMaybe<AuditCheckWhere>;
};


export type DatasetLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type DatasetSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};

export type DatasetAggregate = {
  __typename?: 'DatasetAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  coverage: CoverageAggregate;
  definition: StringStatistics;
  eventOn: DateStatistics;
  id: IdStatistics;
  licenceNote: StringStatistics;
  publishedOn: DateStatistics;
  publisher: StringStatistics;
  title: StringStatistics;
  url: StringStatistics;
  version: StringStatistics;
};

export type DatasetConnection = {
  __typename?: 'DatasetConnection';
  aggregate: DatasetAggregate;
  edges: Array<DatasetEdge>;
  groups: Array<DatasetGroup>;
  nodes: Array<Dataset>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type DatasetConnectionGroupsArgs = {
  by: Array<DatasetGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DatasetEdge = {
  __typename?: 'DatasetEdge';
  cursor: Scalars['String']['output'];
  node: Dataset;
};

export type DatasetGroup = {
  __typename?: 'DatasetGroup';
  aggregate: DatasetAggregate;
  key: DatasetGroupKey;
};

export type DatasetGroupField =
  | 'changedAt'
  | 'coverage_missed'
  | 'coverage_modelled'
  | 'coverage_numbers'
  | 'coverage_rejected'
  | 'definition'
  | 'eventOn'
  | 'id'
  | 'licenceNote'
  | 'publishedOn'
  | 'publisher'
  | 'title'
  | 'url'
  | 'version';

export type DatasetGroupKey = {
  __typename?: 'DatasetGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  coverage_missed?: Maybe<Scalars['Int']['output']>;
  coverage_modelled?: Maybe<Scalars['Int']['output']>;
  coverage_numbers?: Maybe<Scalars['Int']['output']>;
  coverage_rejected?: Maybe<Scalars['Int']['output']>;
  definition?: Maybe<Scalars['String']['output']>;
  eventOn?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  licenceNote?: Maybe<Scalars['String']['output']>;
  publishedOn?: Maybe<Scalars['Date']['output']>;
  publisher?: Maybe<Scalars['String']['output']>;
  title?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  version?: Maybe<Scalars['String']['output']>;
};

export type DatasetOrderBy =
  { audit: CountOrderBy; changedAt?: never; coverage?: never; definition?: never; eventOn?: never; id?: never; licenceNote?: never; publishedOn?: never; publisher?: never; sources?: never; title?: never; url?: never; version?: never; }
  |  { audit?: never; changedAt: SortDirection; coverage?: never; definition?: never; eventOn?: never; id?: never; licenceNote?: never; publishedOn?: never; publisher?: never; sources?: never; title?: never; url?: never; version?: never; }
  |  { audit?: never; changedAt?: never; coverage: CoverageOrderBy; definition?: never; eventOn?: never; id?: never; licenceNote?: never; publishedOn?: never; publisher?: never; sources?: never; title?: never; url?: never; version?: never; }
  |  { audit?: never; changedAt?: never; coverage?: never; definition: SortDirection; eventOn?: never; id?: never; licenceNote?: never; publishedOn?: never; publisher?: never; sources?: never; title?: never; url?: never; version?: never; }
  |  { audit?: never; changedAt?: never; coverage?: never; definition?: never; eventOn: SortDirection; id?: never; licenceNote?: never; publishedOn?: never; publisher?: never; sources?: never; title?: never; url?: never; version?: never; }
  |  { audit?: never; changedAt?: never; coverage?: never; definition?: never; eventOn?: never; id: SortDirection; licenceNote?: never; publishedOn?: never; publisher?: never; sources?: never; title?: never; url?: never; version?: never; }
  |  { audit?: never; changedAt?: never; coverage?: never; definition?: never; eventOn?: never; id?: never; licenceNote: SortDirection; publishedOn?: never; publisher?: never; sources?: never; title?: never; url?: never; version?: never; }
  |  { audit?: never; changedAt?: never; coverage?: never; definition?: never; eventOn?: never; id?: never; licenceNote?: never; publishedOn: SortDirection; publisher?: never; sources?: never; title?: never; url?: never; version?: never; }
  |  { audit?: never; changedAt?: never; coverage?: never; definition?: never; eventOn?: never; id?: never; licenceNote?: never; publishedOn?: never; publisher: SortDirection; sources?: never; title?: never; url?: never; version?: never; }
  |  { audit?: never; changedAt?: never; coverage?: never; definition?: never; eventOn?: never; id?: never; licenceNote?: never; publishedOn?: never; publisher?: never; sources: CountOrderBy; title?: never; url?: never; version?: never; }
  |  { audit?: never; changedAt?: never; coverage?: never; definition?: never; eventOn?: never; id?: never; licenceNote?: never; publishedOn?: never; publisher?: never; sources?: never; title: SortDirection; url?: never; version?: never; }
  |  { audit?: never; changedAt?: never; coverage?: never; definition?: never; eventOn?: never; id?: never; licenceNote?: never; publishedOn?: never; publisher?: never; sources?: never; title?: never; url: SortDirection; version?: never; }
  |  { audit?: never; changedAt?: never; coverage?: never; definition?: never; eventOn?: never; id?: never; licenceNote?: never; publishedOn?: never; publisher?: never; sources?: never; title?: never; url?: never; version: SortDirection; };

export type DatasetRelationFilter = {
  all?: InputMaybe<DatasetWhere>;
  count?: InputMaybe<IntFilter>;
  none?: InputMaybe<DatasetWhere>;
  single?: InputMaybe<DatasetWhere>;
  some?: InputMaybe<DatasetWhere>;
};

export type DatasetWhere = {
  AND?: InputMaybe<Array<DatasetWhere>>;
  NOT?: InputMaybe<DatasetWhere>;
  OR?: InputMaybe<Array<DatasetWhere>>;
  audit?: InputMaybe<AuditCheckRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  coverage?: InputMaybe<CoverageWhere>;
  datasets?: InputMaybe<StringListFilter>;
  definition?: InputMaybe<StringFilter>;
  eventOn?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  licenceNote?: InputMaybe<StringFilter>;
  publishedOn?: InputMaybe<DateFilter>;
  publisher?: InputMaybe<StringFilter>;
  sources?: InputMaybe<SourceRelationFilter>;
  title?: InputMaybe<StringFilter>;
  url?: InputMaybe<StringFilter>;
  version?: InputMaybe<StringFilter>;
};

export type DateFilter = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
  ne?: InputMaybe<Scalars['Date']['input']>;
  notIn?: InputMaybe<Array<Scalars['Date']['input']>>;
};

export type DateStatistics = {
  __typename?: 'DateStatistics';
  max?: Maybe<Scalars['Date']['output']>;
  min?: Maybe<Scalars['Date']['output']>;
};

export type DateTimeFilter = {
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  ne?: InputMaybe<Scalars['DateTime']['input']>;
  notIn?: InputMaybe<Array<Scalars['DateTime']['input']>>;
};

export type DateTimeStatistics = {
  __typename?: 'DateTimeStatistics';
  max?: Maybe<Scalars['DateTime']['output']>;
  min?: Maybe<Scalars['DateTime']['output']>;
};

export type DerivedValue = Node & {
  __typename?: 'DerivedValue';
  caveat?: Maybe<Scalars['String']['output']>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  check: AuditCheck;
  datasets: Array<Scalars['String']['output']>;
  formula: Scalars['String']['output'];
  high?: Maybe<Scalars['Float']['output']>;
  highOpen: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  low?: Maybe<Scalars['Float']['output']>;
  lowOpen: Scalars['Boolean']['output'];
  unit: Scalars['String']['output'];
};


export type DerivedValueLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};

export type DerivedValueAggregate = {
  __typename?: 'DerivedValueAggregate';
  caveat: StringStatistics;
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  formula: StringStatistics;
  high: FloatStatistics;
  id: IdStatistics;
  label: StringStatistics;
  low: FloatStatistics;
  unit: StringStatistics;
};

export type DerivedValueConnection = {
  __typename?: 'DerivedValueConnection';
  aggregate: DerivedValueAggregate;
  edges: Array<DerivedValueEdge>;
  groups: Array<DerivedValueGroup>;
  nodes: Array<DerivedValue>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type DerivedValueConnectionGroupsArgs = {
  by: Array<DerivedValueGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DerivedValueEdge = {
  __typename?: 'DerivedValueEdge';
  cursor: Scalars['String']['output'];
  node: DerivedValue;
};

export type DerivedValueGroup = {
  __typename?: 'DerivedValueGroup';
  aggregate: DerivedValueAggregate;
  key: DerivedValueGroupKey;
};

export type DerivedValueGroupField =
  | 'caveat'
  | 'changedAt'
  | 'check'
  | 'formula'
  | 'high'
  | 'highOpen'
  | 'id'
  | 'label'
  | 'low'
  | 'lowOpen'
  | 'unit';

export type DerivedValueGroupKey = {
  __typename?: 'DerivedValueGroupKey';
  caveat?: Maybe<Scalars['String']['output']>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  check?: Maybe<Scalars['ID']['output']>;
  formula?: Maybe<Scalars['String']['output']>;
  high?: Maybe<Scalars['Float']['output']>;
  highOpen?: Maybe<Scalars['Boolean']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  label?: Maybe<Scalars['String']['output']>;
  low?: Maybe<Scalars['Float']['output']>;
  lowOpen?: Maybe<Scalars['Boolean']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
};

export type DerivedValueOrderBy =
  { caveat: SortDirection; changedAt?: never; check?: never; formula?: never; high?: never; highOpen?: never; id?: never; label?: never; low?: never; lowOpen?: never; unit?: never; }
  |  { caveat?: never; changedAt: SortDirection; check?: never; formula?: never; high?: never; highOpen?: never; id?: never; label?: never; low?: never; lowOpen?: never; unit?: never; }
  |  { caveat?: never; changedAt?: never; check: AuditCheckOrderBy; formula?: never; high?: never; highOpen?: never; id?: never; label?: never; low?: never; lowOpen?: never; unit?: never; }
  |  { caveat?: never; changedAt?: never; check?: never; formula: SortDirection; high?: never; highOpen?: never; id?: never; label?: never; low?: never; lowOpen?: never; unit?: never; }
  |  { caveat?: never; changedAt?: never; check?: never; formula?: never; high: SortDirection; highOpen?: never; id?: never; label?: never; low?: never; lowOpen?: never; unit?: never; }
  |  { caveat?: never; changedAt?: never; check?: never; formula?: never; high?: never; highOpen: SortDirection; id?: never; label?: never; low?: never; lowOpen?: never; unit?: never; }
  |  { caveat?: never; changedAt?: never; check?: never; formula?: never; high?: never; highOpen?: never; id: SortDirection; label?: never; low?: never; lowOpen?: never; unit?: never; }
  |  { caveat?: never; changedAt?: never; check?: never; formula?: never; high?: never; highOpen?: never; id?: never; label: SortDirection; low?: never; lowOpen?: never; unit?: never; }
  |  { caveat?: never; changedAt?: never; check?: never; formula?: never; high?: never; highOpen?: never; id?: never; label?: never; low: SortDirection; lowOpen?: never; unit?: never; }
  |  { caveat?: never; changedAt?: never; check?: never; formula?: never; high?: never; highOpen?: never; id?: never; label?: never; low?: never; lowOpen: SortDirection; unit?: never; }
  |  { caveat?: never; changedAt?: never; check?: never; formula?: never; high?: never; highOpen?: never; id?: never; label?: never; low?: never; lowOpen?: never; unit: SortDirection; };

export type DerivedValueRelationFilter = {
  all?: InputMaybe<DerivedValueWhere>;
  count?: InputMaybe<IntFilter>;
  none?: InputMaybe<DerivedValueWhere>;
  single?: InputMaybe<DerivedValueWhere>;
  some?: InputMaybe<DerivedValueWhere>;
};

export type DerivedValueWhere = {
  AND?: InputMaybe<Array<DerivedValueWhere>>;
  NOT?: InputMaybe<DerivedValueWhere>;
  OR?: InputMaybe<Array<DerivedValueWhere>>;
  caveat?: InputMaybe<StringFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  check?: InputMaybe<AuditCheckWhere>;
  datasets?: InputMaybe<StringListFilter>;
  formula?: InputMaybe<StringFilter>;
  high?: InputMaybe<FloatFilter>;
  highOpen?: InputMaybe<BooleanFilter>;
  id?: InputMaybe<IdFilter>;
  label?: InputMaybe<StringFilter>;
  low?: InputMaybe<FloatFilter>;
  lowOpen?: InputMaybe<BooleanFilter>;
  unit?: InputMaybe<StringFilter>;
};

export type Disagreement = {
  __typename?: 'Disagreement';
  claims: Array<Figure>;
  metric: Metric;
  modality: Modality;
  relativeTo?: Maybe<Entity>;
  slot: PeriodSlot;
  subject: Entity;
};

export type DisagreementConnection = {
  __typename?: 'DisagreementConnection';
  edges: Array<DisagreementEdge>;
  nodes: Array<Disagreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DisagreementEdge = {
  __typename?: 'DisagreementEdge';
  cursor: Scalars['String']['output'];
  node: Disagreement;
};

export type District = Body & Entity & Node & {
  __typename?: 'District';
  aliases: Array<Scalars['String']['output']>;
  areas: StatedPlaceConnection;
  assessments: AssessmentConnection;
  awardGrants: AwardGrantConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  city?: Maybe<Place>;
  cityLink?: Maybe<StatedPlaceLink>;
  claims: FieldClaimConnection;
  datasets: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  events: StatedEventConnection;
  evidence: Array<Evidence>;
  externalIds: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  industries: IndustryRoleIndustryConnection;
  label: Scalars['String']['output'];
  milestones: MilestoneConnection;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  officials: StatedOfficialConnection;
  organizations: StatedOrganizationConnection;
  parks: StatedParkConnection;
  policies: StatedPolicyConnection;
  programFigures: ObservationConnection;
  projects: StatedProjectConnection;
  rankings: RankingConnection;
  shares: ObservationConnection;
  sourcesAbout: StatedSourceConnection;
  statements: StatedStatementConnection;
  tenures: TenureConnection;
};


export type DistrictAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlaceOrderBy>>;
  where?: InputMaybe<PlaceWhere>;
};


export type DistrictAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type DistrictAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type DistrictClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type DistrictDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type DistrictDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type DistrictEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrderBy>>;
  where?: InputMaybe<EventWhere>;
};


export type DistrictEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type DistrictIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<IndustryRoleWhere>;
  edgeOrderBy?: InputMaybe<Array<IndustryRoleOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndustryOrderBy>>;
  where?: InputMaybe<IndustryWhere>;
};


export type DistrictLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type DistrictMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type DistrictNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type DistrictNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type DistrictObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type DistrictOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialOrderBy>>;
  where?: InputMaybe<OfficialWhere>;
};


export type DistrictOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrderBy>>;
  where?: InputMaybe<OrganizationWhere>;
};


export type DistrictParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrderBy>>;
  where?: InputMaybe<ParkWhere>;
};


export type DistrictPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrderBy>>;
  where?: InputMaybe<PolicyWhere>;
};


export type DistrictProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type DistrictProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrderBy>>;
  where?: InputMaybe<ProjectWhere>;
};


export type DistrictRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type DistrictSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type DistrictSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type DistrictStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};


export type DistrictTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenureOrderBy>>;
  where?: InputMaybe<TenureWhere>;
};

export type DistrictAggregate = {
  __typename?: 'DistrictAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  description: StringStatistics;
  id: IdStatistics;
  name: StringStatistics;
};

export type DistrictConnection = {
  __typename?: 'DistrictConnection';
  aggregate: DistrictAggregate;
  edges: Array<DistrictEdge>;
  groups: Array<DistrictGroup>;
  nodes: Array<District>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type DistrictConnectionGroupsArgs = {
  by: Array<DistrictGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DistrictEdge = {
  __typename?: 'DistrictEdge';
  cursor: Scalars['String']['output'];
  node: District;
};

export type DistrictGroup = {
  __typename?: 'DistrictGroup';
  aggregate: DistrictAggregate;
  key: DistrictGroupKey;
};

export type DistrictGroupField =
  | 'changedAt'
  | 'city'
  | 'id';

export type DistrictGroupKey = {
  __typename?: 'DistrictGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  city?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
};

export type DistrictOrderBy =
  { areas: CountOrderBy; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments: CountOrderBy; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants: CountOrderBy; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt: SortDirection; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city: PlaceOrderBy; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims: CountOrderBy; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description: SortDirection; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn: LocalizedOrderBy; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events: CountOrderBy; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence: CountOrderBy; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id: SortDirection; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries: CountOrderBy; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones: CountOrderBy; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name: SortDirection; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations: CountOrderBy; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials: CountOrderBy; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations: CountOrderBy; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks: CountOrderBy; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies: CountOrderBy; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures: CountOrderBy; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects: CountOrderBy; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings: CountOrderBy; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares: CountOrderBy; sourcesAbout?: never; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout: CountOrderBy; statements?: never; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements: CountOrderBy; tenures?: never; }
  |  { areas?: never; assessments?: never; awardGrants?: never; changedAt?: never; city?: never; claims?: never; description?: never; descriptionIn?: never; events?: never; evidence?: never; id?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; organizations?: never; parks?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures: CountOrderBy; };

export type DistrictWhere = {
  AND?: InputMaybe<Array<DistrictWhere>>;
  NOT?: InputMaybe<DistrictWhere>;
  OR?: InputMaybe<Array<DistrictWhere>>;
  aliases?: InputMaybe<StringListFilter>;
  areas?: InputMaybe<StatedPlaceRelationFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  city?: InputMaybe<PlaceWhere>;
  cityLink?: InputMaybe<StatedWhere>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  events?: InputMaybe<StatedEventRelationFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
  industries?: InputMaybe<IndustryRoleIndustryRelationFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  officials?: InputMaybe<StatedOfficialRelationFilter>;
  organizations?: InputMaybe<StatedOrganizationRelationFilter>;
  parks?: InputMaybe<StatedParkRelationFilter>;
  policies?: InputMaybe<StatedPolicyRelationFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  projects?: InputMaybe<StatedProjectRelationFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
  tenures?: InputMaybe<TenureRelationFilter>;
};

export type Entity = {
  aliases: Array<Scalars['String']['output']>;
  assessments: AssessmentConnection;
  awardGrants: AwardGrantConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  datasets: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  evidence: Array<Evidence>;
  externalIds: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  milestones: MilestoneConnection;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  programFigures: ObservationConnection;
  rankings: RankingConnection;
  shares: ObservationConnection;
  sourcesAbout: StatedSourceConnection;
  statements: StatedStatementConnection;
};


export type EntityAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type EntityAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type EntityDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type EntityDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type EntityEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EntityLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type EntityMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type EntityNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type EntityNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type EntityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type EntityProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type EntityRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type EntitySharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type EntitySourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type EntityStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};

export type EntityAggregate = {
  __typename?: 'EntityAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  description: StringStatistics;
  id: IdStatistics;
  name: StringStatistics;
};

export type EntityConnection = {
  __typename?: 'EntityConnection';
  aggregate: EntityAggregate;
  edges: Array<EntityEdge>;
  groups: Array<EntityGroup>;
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type EntityConnectionGroupsArgs = {
  by: Array<EntityGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EntityEdge = {
  __typename?: 'EntityEdge';
  cursor: Scalars['String']['output'];
  node: Entity;
};

export type EntityGroup = {
  __typename?: 'EntityGroup';
  aggregate: EntityAggregate;
  key: EntityGroupKey;
};

export type EntityGroupField =
  | 'changedAt'
  | 'id';

export type EntityGroupKey = {
  __typename?: 'EntityGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
};

export type EntityOrderBy =
  { assessments: CountOrderBy; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants: CountOrderBy; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt: SortDirection; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims: CountOrderBy; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description: SortDirection; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn: LocalizedOrderBy; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence: CountOrderBy; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id: SortDirection; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones: CountOrderBy; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name: SortDirection; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations: CountOrderBy; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures: CountOrderBy; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings: CountOrderBy; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares: CountOrderBy; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout: CountOrderBy; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements: CountOrderBy; };

export type EntityRelationFilter = {
  all?: InputMaybe<EntityWhere>;
  count?: InputMaybe<IntFilter>;
  none?: InputMaybe<EntityWhere>;
  single?: InputMaybe<EntityWhere>;
  some?: InputMaybe<EntityWhere>;
};

export type EntityWhere = {
  AND?: InputMaybe<Array<EntityWhere>>;
  NOT?: InputMaybe<EntityWhere>;
  OR?: InputMaybe<Array<EntityWhere>>;
  aliases?: InputMaybe<StringListFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
};

export type Event = Entity & Node & {
  __typename?: 'Event';
  aliases: Array<Scalars['String']['output']>;
  assessments: AssessmentConnection;
  awardGrants: AwardGrantConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  datasets: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  districts: StatedDistrictConnection;
  events: StatedEventConnection;
  evidence: Array<Evidence>;
  externalIds: Array<Scalars['String']['output']>;
  heldOn?: Maybe<Scalars['Date']['output']>;
  heldOnBasis?: Maybe<Basis>;
  heldOnRule?: Maybe<Rule>;
  hosts: StatedOrganizationConnection;
  id: Scalars['ID']['output'];
  kind: EventKind;
  label: Scalars['String']['output'];
  milestones: MilestoneConnection;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  programFigures: ObservationConnection;
  rankings: RankingConnection;
  series?: Maybe<Event>;
  seriesLink?: Maybe<StatedEventLink>;
  shares: ObservationConnection;
  sources: StatedSourceConnection;
  sourcesAbout: StatedSourceConnection;
  speakers: SpeechOfficialConnection;
  statements: StatedStatementConnection;
};


export type EventAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type EventAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type EventDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type EventDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type EventDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DistrictOrderBy>>;
  where?: InputMaybe<DistrictWhere>;
};


export type EventEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrderBy>>;
  where?: InputMaybe<EventWhere>;
};


export type EventEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EventHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrderBy>>;
  where?: InputMaybe<OrganizationWhere>;
};


export type EventLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type EventMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type EventNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type EventNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type EventObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type EventProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type EventRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type EventSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type EventSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type EventSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type EventSpeakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<SpeechWhere>;
  edgeOrderBy?: InputMaybe<Array<SpeechOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialOrderBy>>;
  where?: InputMaybe<OfficialWhere>;
};


export type EventStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};

export type EventAggregate = {
  __typename?: 'EventAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  description: StringStatistics;
  heldOn: DateStatistics;
  id: IdStatistics;
  name: StringStatistics;
};

export type EventConnection = {
  __typename?: 'EventConnection';
  aggregate: EventAggregate;
  edges: Array<EventEdge>;
  groups: Array<EventGroup>;
  nodes: Array<Event>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type EventConnectionGroupsArgs = {
  by: Array<EventGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
};

export type EventGroup = {
  __typename?: 'EventGroup';
  aggregate: EventAggregate;
  key: EventGroupKey;
};

export type EventGroupField =
  | 'changedAt'
  | 'heldOn'
  | 'heldOnBasis'
  | 'heldOnRule'
  | 'id'
  | 'kind'
  | 'series';

export type EventGroupKey = {
  __typename?: 'EventGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  heldOn?: Maybe<Scalars['Date']['output']>;
  heldOnBasis?: Maybe<Basis>;
  heldOnRule?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  kind?: Maybe<EventKind>;
  series?: Maybe<Scalars['ID']['output']>;
};

export type EventKind =
  | 'PRESS_CONFERENCE'
  | 'SERIES';

export type EventKindFilter = {
  eq?: InputMaybe<EventKind>;
  in?: InputMaybe<Array<EventKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<EventKind>;
  notIn?: InputMaybe<Array<EventKind>>;
};

export type EventOrderBy =
  { assessments: CountOrderBy; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants: CountOrderBy; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt: SortDirection; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims: CountOrderBy; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description: SortDirection; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn: LocalizedOrderBy; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts: CountOrderBy; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events: CountOrderBy; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence: CountOrderBy; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn: SortDirection; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis: SortDirection; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule: RuleOrderBy; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts: CountOrderBy; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id: SortDirection; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind: SortDirection; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones: CountOrderBy; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name: SortDirection; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations: CountOrderBy; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures: CountOrderBy; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings: CountOrderBy; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series: EventOrderBy; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares: CountOrderBy; sources?: never; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources: CountOrderBy; sourcesAbout?: never; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout: CountOrderBy; speakers?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers: CountOrderBy; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; events?: never; evidence?: never; heldOn?: never; heldOnBasis?: never; heldOnRule?: never; hosts?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; series?: never; shares?: never; sources?: never; sourcesAbout?: never; speakers?: never; statements: CountOrderBy; };

export type EventRelationFilter = {
  all?: InputMaybe<EventWhere>;
  count?: InputMaybe<IntFilter>;
  none?: InputMaybe<EventWhere>;
  single?: InputMaybe<EventWhere>;
  some?: InputMaybe<EventWhere>;
};

export type EventWhere = {
  AND?: InputMaybe<Array<EventWhere>>;
  NOT?: InputMaybe<EventWhere>;
  OR?: InputMaybe<Array<EventWhere>>;
  aliases?: InputMaybe<StringListFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  districts?: InputMaybe<StatedDistrictRelationFilter>;
  events?: InputMaybe<StatedEventRelationFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  heldOn?: InputMaybe<DateFilter>;
  heldOnBasis?: InputMaybe<BasisFilter>;
  heldOnRule?: InputMaybe<RuleWhere>;
  hosts?: InputMaybe<StatedOrganizationRelationFilter>;
  id?: InputMaybe<IdFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<EventKindFilter>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  series?: InputMaybe<EventWhere>;
  seriesLink?: InputMaybe<StatedWhere>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sources?: InputMaybe<StatedSourceRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  speakers?: InputMaybe<SpeechOfficialRelationFilter>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
};

export type Evidence = Node & {
  __typename?: 'Evidence';
  asStated: Scalars['String']['output'];
  cell?: Maybe<TableCell>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  datasets: Array<Scalars['String']['output']>;
  end: Scalars['Int']['output'];
  entities: EntityConnection;
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  page?: Maybe<Scalars['Int']['output']>;
  paragraph: Scalars['Int']['output'];
  prefixHash?: Maybe<Scalars['String']['output']>;
  source: Source;
  start: Scalars['Int']['output'];
  statements: StatementConnection;
  suffixHash?: Maybe<Scalars['String']['output']>;
};


export type EvidenceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type EvidenceEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrderBy>>;
  where?: InputMaybe<EntityWhere>;
};


export type EvidenceLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type EvidenceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};

export type EvidenceAggregate = {
  __typename?: 'EvidenceAggregate';
  asStated: StringStatistics;
  cell: TableCellAggregate;
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  end: IntStatistics;
  hash: StringStatistics;
  id: IdStatistics;
  page: IntStatistics;
  paragraph: IntStatistics;
  prefixHash: StringStatistics;
  start: IntStatistics;
  suffixHash: StringStatistics;
};

export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  aggregate: EvidenceAggregate;
  edges: Array<EvidenceEdge>;
  groups: Array<EvidenceGroup>;
  nodes: Array<Evidence>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type EvidenceConnectionGroupsArgs = {
  by: Array<EvidenceGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  cursor: Scalars['String']['output'];
  node: Evidence;
};

export type EvidenceGroup = {
  __typename?: 'EvidenceGroup';
  aggregate: EvidenceAggregate;
  key: EvidenceGroupKey;
};

export type EvidenceGroupField =
  | 'asStated'
  | 'cell_column'
  | 'cell_columnHeader'
  | 'cell_row'
  | 'cell_rowHeader'
  | 'cell_sheet'
  | 'changedAt'
  | 'end'
  | 'hash'
  | 'id'
  | 'page'
  | 'paragraph'
  | 'prefixHash'
  | 'source'
  | 'start'
  | 'suffixHash';

export type EvidenceGroupKey = {
  __typename?: 'EvidenceGroupKey';
  asStated?: Maybe<Scalars['String']['output']>;
  cell_column?: Maybe<Scalars['Int']['output']>;
  cell_columnHeader?: Maybe<Scalars['String']['output']>;
  cell_row?: Maybe<Scalars['Int']['output']>;
  cell_rowHeader?: Maybe<Scalars['String']['output']>;
  cell_sheet?: Maybe<Scalars['String']['output']>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  end?: Maybe<Scalars['Int']['output']>;
  hash?: Maybe<Scalars['String']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  page?: Maybe<Scalars['Int']['output']>;
  paragraph?: Maybe<Scalars['Int']['output']>;
  prefixHash?: Maybe<Scalars['String']['output']>;
  source?: Maybe<Scalars['ID']['output']>;
  start?: Maybe<Scalars['Int']['output']>;
  suffixHash?: Maybe<Scalars['String']['output']>;
};

export type EvidenceOrderBy =
  { asStated: SortDirection; cell?: never; changedAt?: never; claims?: never; end?: never; entities?: never; hash?: never; id?: never; page?: never; paragraph?: never; prefixHash?: never; source?: never; start?: never; statements?: never; suffixHash?: never; }
  |  { asStated?: never; cell: TableCellOrderBy; changedAt?: never; claims?: never; end?: never; entities?: never; hash?: never; id?: never; page?: never; paragraph?: never; prefixHash?: never; source?: never; start?: never; statements?: never; suffixHash?: never; }
  |  { asStated?: never; cell?: never; changedAt: SortDirection; claims?: never; end?: never; entities?: never; hash?: never; id?: never; page?: never; paragraph?: never; prefixHash?: never; source?: never; start?: never; statements?: never; suffixHash?: never; }
  |  { asStated?: never; cell?: never; changedAt?: never; claims: CountOrderBy; end?: never; entities?: never; hash?: never; id?: never; page?: never; paragraph?: never; prefixHash?: never; source?: never; start?: never; statements?: never; suffixHash?: never; }
  |  { asStated?: never; cell?: never; changedAt?: never; claims?: never; end: SortDirection; entities?: never; hash?: never; id?: never; page?: never; paragraph?: never; prefixHash?: never; source?: never; start?: never; statements?: never; suffixHash?: never; }
  |  { asStated?: never; cell?: never; changedAt?: never; claims?: never; end?: never; entities: CountOrderBy; hash?: never; id?: never; page?: never; paragraph?: never; prefixHash?: never; source?: never; start?: never; statements?: never; suffixHash?: never; }
  |  { asStated?: never; cell?: never; changedAt?: never; claims?: never; end?: never; entities?: never; hash: SortDirection; id?: never; page?: never; paragraph?: never; prefixHash?: never; source?: never; start?: never; statements?: never; suffixHash?: never; }
  |  { asStated?: never; cell?: never; changedAt?: never; claims?: never; end?: never; entities?: never; hash?: never; id: SortDirection; page?: never; paragraph?: never; prefixHash?: never; source?: never; start?: never; statements?: never; suffixHash?: never; }
  |  { asStated?: never; cell?: never; changedAt?: never; claims?: never; end?: never; entities?: never; hash?: never; id?: never; page: SortDirection; paragraph?: never; prefixHash?: never; source?: never; start?: never; statements?: never; suffixHash?: never; }
  |  { asStated?: never; cell?: never; changedAt?: never; claims?: never; end?: never; entities?: never; hash?: never; id?: never; page?: never; paragraph: SortDirection; prefixHash?: never; source?: never; start?: never; statements?: never; suffixHash?: never; }
  |  { asStated?: never; cell?: never; changedAt?: never; claims?: never; end?: never; entities?: never; hash?: never; id?: never; page?: never; paragraph?: never; prefixHash: SortDirection; source?: never; start?: never; statements?: never; suffixHash?: never; }
  |  { asStated?: never; cell?: never; changedAt?: never; claims?: never; end?: never; entities?: never; hash?: never; id?: never; page?: never; paragraph?: never; prefixHash?: never; source: SourceOrderBy; start?: never; statements?: never; suffixHash?: never; }
  |  { asStated?: never; cell?: never; changedAt?: never; claims?: never; end?: never; entities?: never; hash?: never; id?: never; page?: never; paragraph?: never; prefixHash?: never; source?: never; start: SortDirection; statements?: never; suffixHash?: never; }
  |  { asStated?: never; cell?: never; changedAt?: never; claims?: never; end?: never; entities?: never; hash?: never; id?: never; page?: never; paragraph?: never; prefixHash?: never; source?: never; start?: never; statements: CountOrderBy; suffixHash?: never; }
  |  { asStated?: never; cell?: never; changedAt?: never; claims?: never; end?: never; entities?: never; hash?: never; id?: never; page?: never; paragraph?: never; prefixHash?: never; source?: never; start?: never; statements?: never; suffixHash: SortDirection; };

export type EvidenceRelationFilter = {
  all?: InputMaybe<EvidenceWhere>;
  count?: InputMaybe<IntFilter>;
  none?: InputMaybe<EvidenceWhere>;
  single?: InputMaybe<EvidenceWhere>;
  some?: InputMaybe<EvidenceWhere>;
};

export type EvidenceWhere = {
  AND?: InputMaybe<Array<EvidenceWhere>>;
  NOT?: InputMaybe<EvidenceWhere>;
  OR?: InputMaybe<Array<EvidenceWhere>>;
  asStated?: InputMaybe<StringFilter>;
  cell?: InputMaybe<TableCellWhere>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  end?: InputMaybe<IntFilter>;
  entities?: InputMaybe<EntityRelationFilter>;
  hash?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  page?: InputMaybe<IntFilter>;
  paragraph?: InputMaybe<IntFilter>;
  prefixHash?: InputMaybe<StringFilter>;
  source?: InputMaybe<SourceWhere>;
  start?: InputMaybe<IntFilter>;
  statements?: InputMaybe<StatementRelationFilter>;
  suffixHash?: InputMaybe<StringFilter>;
};

export type ExpandedNode = {
  __typename?: 'ExpandedNode';
  counts: Array<RelationshipCount>;
  node: Node;
};

export type Expansion = {
  __typename?: 'Expansion';
  complete: Scalars['Boolean']['output'];
  cuts: Array<Cut>;
  explored: Scalars['Int']['output'];
  links: Array<Link>;
  nodes: Array<ExpandedNode>;
  pages: Array<ExpansionPage>;
  unknownIds: Array<Scalars['ID']['output']>;
  unknownRelationships: Array<Scalars['String']['output']>;
};

export type ExpansionPage = {
  __typename?: 'ExpansionPage';
  id: Scalars['ID']['output'];
  neighbors: Array<Scalars['ID']['output']>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ExpansionStep = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<LinkDirection>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  relationships?: InputMaybe<Array<Scalars['String']['input']>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type FieldClaim = Node & {
  __typename?: 'FieldClaim';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  datasets: Array<Scalars['String']['output']>;
  entity: Entity;
  evidence: Array<Evidence>;
  field: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  value: Scalars['String']['output'];
};


export type FieldClaimEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type FieldClaimLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};

export type FieldClaimAggregate = {
  __typename?: 'FieldClaimAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  field: StringStatistics;
  id: IdStatistics;
  value: StringStatistics;
};

export type FieldClaimConnection = {
  __typename?: 'FieldClaimConnection';
  aggregate: FieldClaimAggregate;
  edges: Array<FieldClaimEdge>;
  groups: Array<FieldClaimGroup>;
  nodes: Array<FieldClaim>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type FieldClaimConnectionGroupsArgs = {
  by: Array<FieldClaimGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type FieldClaimEdge = {
  __typename?: 'FieldClaimEdge';
  cursor: Scalars['String']['output'];
  node: FieldClaim;
};

export type FieldClaimGroup = {
  __typename?: 'FieldClaimGroup';
  aggregate: FieldClaimAggregate;
  key: FieldClaimGroupKey;
};

export type FieldClaimGroupField =
  | 'changedAt'
  | 'entity'
  | 'field'
  | 'id'
  | 'value';

export type FieldClaimGroupKey = {
  __typename?: 'FieldClaimGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  entity?: Maybe<Scalars['ID']['output']>;
  field?: Maybe<Scalars['String']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  value?: Maybe<Scalars['String']['output']>;
};

export type FieldClaimOrderBy =
  { changedAt: SortDirection; entity?: never; evidence?: never; field?: never; id?: never; value?: never; }
  |  { changedAt?: never; entity: EntityOrderBy; evidence?: never; field?: never; id?: never; value?: never; }
  |  { changedAt?: never; entity?: never; evidence: CountOrderBy; field?: never; id?: never; value?: never; }
  |  { changedAt?: never; entity?: never; evidence?: never; field: SortDirection; id?: never; value?: never; }
  |  { changedAt?: never; entity?: never; evidence?: never; field?: never; id: SortDirection; value?: never; }
  |  { changedAt?: never; entity?: never; evidence?: never; field?: never; id?: never; value: SortDirection; };

export type FieldClaimRelationFilter = {
  all?: InputMaybe<FieldClaimWhere>;
  count?: InputMaybe<IntFilter>;
  none?: InputMaybe<FieldClaimWhere>;
  single?: InputMaybe<FieldClaimWhere>;
  some?: InputMaybe<FieldClaimWhere>;
};

export type FieldClaimWhere = {
  AND?: InputMaybe<Array<FieldClaimWhere>>;
  NOT?: InputMaybe<FieldClaimWhere>;
  OR?: InputMaybe<Array<FieldClaimWhere>>;
  changedAt?: InputMaybe<DateTimeFilter>;
  datasets?: InputMaybe<StringListFilter>;
  entity?: InputMaybe<EntityWhere>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  field?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  value?: InputMaybe<StringFilter>;
};

export type Figure = {
  __typename?: 'Figure';
  converted: Scalars['Boolean']['output'];
  day?: Maybe<Scalars['Date']['output']>;
  derivedFrom: Array<Observation>;
  high?: Maybe<Scalars['Float']['output']>;
  highOpen: Scalars['Boolean']['output'];
  least?: Maybe<Scalars['Float']['output']>;
  leastOpen: Scalars['Boolean']['output'];
  low?: Maybe<Scalars['Float']['output']>;
  lowOpen: Scalars['Boolean']['output'];
  modality: Modality;
  most?: Maybe<Scalars['Float']['output']>;
  mostOpen: Scalars['Boolean']['output'];
  observation: Observation;
  period?: Maybe<Period>;
  qualifier: Qualifier;
  relativeTo?: Maybe<Entity>;
  sources: Array<Source>;
  statedOn?: Maybe<Scalars['Date']['output']>;
  text: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  value?: Maybe<Scalars['Float']['output']>;
};


export type FigureTextArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};

export type FloatFilter = {
  eq?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
  ne?: InputMaybe<Scalars['Float']['input']>;
  notIn?: InputMaybe<Array<Scalars['Float']['input']>>;
};

export type FloatIntervalFilter = {
  certainlyGt?: InputMaybe<Scalars['Float']['input']>;
  certainlyGte?: InputMaybe<Scalars['Float']['input']>;
  certainlyLt?: InputMaybe<Scalars['Float']['input']>;
  certainlyLte?: InputMaybe<Scalars['Float']['input']>;
  eq?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
  ne?: InputMaybe<Scalars['Float']['input']>;
  notIn?: InputMaybe<Array<Scalars['Float']['input']>>;
  possiblyGt?: InputMaybe<Scalars['Float']['input']>;
  possiblyGte?: InputMaybe<Scalars['Float']['input']>;
  possiblyLt?: InputMaybe<Scalars['Float']['input']>;
  possiblyLte?: InputMaybe<Scalars['Float']['input']>;
};

export type FloatStatistics = {
  __typename?: 'FloatStatistics';
  avg?: Maybe<Scalars['Float']['output']>;
  max?: Maybe<Scalars['Float']['output']>;
  min?: Maybe<Scalars['Float']['output']>;
  sum?: Maybe<Scalars['Float']['output']>;
};

export type IdFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['ID']['input']>;
  gt?: InputMaybe<Scalars['ID']['input']>;
  gte?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['ID']['input']>;
  lte?: InputMaybe<Scalars['ID']['input']>;
  ne?: InputMaybe<Scalars['ID']['input']>;
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type IdListFilter = {
  includes?: InputMaybe<Scalars['ID']['input']>;
  includesAll?: InputMaybe<Array<Scalars['ID']['input']>>;
  includesAny?: InputMaybe<Array<Scalars['ID']['input']>>;
  size?: InputMaybe<IntFilter>;
};

export type IdStatistics = {
  __typename?: 'IDStatistics';
  max?: Maybe<Scalars['ID']['output']>;
  min?: Maybe<Scalars['ID']['output']>;
};

export type Industry = Entity & Node & {
  __typename?: 'Industry';
  aliases: Array<Scalars['String']['output']>;
  assessments: AssessmentConnection;
  awardGrants: AwardGrantConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  criteria: StatedCriterionConnection;
  datasets: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  districts: IndustryRoleDistrictConnection;
  evidence: Array<Evidence>;
  externalIds: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  metrics: ClassifiedMetricConnection;
  milestones: MilestoneConnection;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  policies: StatedPolicyConnection;
  programFigures: ObservationConnection;
  projects: StatedProjectConnection;
  rankings: RankingConnection;
  shares: ObservationConnection;
  sourcesAbout: StatedSourceConnection;
  statements: StatedStatementConnection;
};


export type IndustryAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type IndustryAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type IndustryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type IndustryCriteriaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CriterionOrderBy>>;
  where?: InputMaybe<CriterionWhere>;
};


export type IndustryDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type IndustryDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type IndustryDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<IndustryRoleWhere>;
  edgeOrderBy?: InputMaybe<Array<IndustryRoleOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DistrictOrderBy>>;
  where?: InputMaybe<DistrictWhere>;
};


export type IndustryEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type IndustryLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type IndustryMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MetricOrderBy>>;
  where?: InputMaybe<MetricWhere>;
};


export type IndustryMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type IndustryNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type IndustryNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type IndustryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type IndustryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrderBy>>;
  where?: InputMaybe<PolicyWhere>;
};


export type IndustryProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type IndustryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrderBy>>;
  where?: InputMaybe<ProjectWhere>;
};


export type IndustryRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type IndustrySharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type IndustrySourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type IndustryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};

export type IndustryConnection = {
  __typename?: 'IndustryConnection';
  aggregate: EntityAggregate;
  edges: Array<IndustryEdge>;
  groups: Array<EntityGroup>;
  nodes: Array<Industry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type IndustryConnectionGroupsArgs = {
  by: Array<EntityGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IndustryEdge = {
  __typename?: 'IndustryEdge';
  cursor: Scalars['String']['output'];
  node: Industry;
};

export type IndustryOrderBy =
  { assessments: CountOrderBy; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants: CountOrderBy; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt: SortDirection; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims: CountOrderBy; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria: CountOrderBy; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description: SortDirection; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn: LocalizedOrderBy; districts?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts: CountOrderBy; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence: CountOrderBy; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id: SortDirection; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics: CountOrderBy; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics?: never; milestones: CountOrderBy; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name: SortDirection; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations: CountOrderBy; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies: CountOrderBy; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures: CountOrderBy; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects: CountOrderBy; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings: CountOrderBy; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares: CountOrderBy; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout: CountOrderBy; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; criteria?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements: CountOrderBy; };

export type IndustryRoleDistrictConnection = {
  __typename?: 'IndustryRoleDistrictConnection';
  aggregate: DistrictAggregate;
  edges: Array<IndustryRoleDistrictEdge>;
  groups: Array<DistrictGroup>;
  nodes: Array<District>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type IndustryRoleDistrictConnectionGroupsArgs = {
  by: Array<DistrictGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IndustryRoleDistrictEdge = {
  __typename?: 'IndustryRoleDistrictEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: District;
  role: Role;
  rule?: Maybe<Rule>;
};


export type IndustryRoleDistrictEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IndustryRoleDistrictRelationFilter = {
  all?: InputMaybe<DistrictWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<IndustryRoleWhere>;
  none?: InputMaybe<DistrictWhere>;
  single?: InputMaybe<DistrictWhere>;
  some?: InputMaybe<DistrictWhere>;
};

export type IndustryRoleIndustryConnection = {
  __typename?: 'IndustryRoleIndustryConnection';
  aggregate: EntityAggregate;
  edges: Array<IndustryRoleIndustryEdge>;
  groups: Array<EntityGroup>;
  nodes: Array<Industry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type IndustryRoleIndustryConnectionGroupsArgs = {
  by: Array<EntityGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IndustryRoleIndustryEdge = {
  __typename?: 'IndustryRoleIndustryEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Industry;
  role: Role;
  rule?: Maybe<Rule>;
};


export type IndustryRoleIndustryEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IndustryRoleIndustryRelationFilter = {
  all?: InputMaybe<IndustryWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<IndustryRoleWhere>;
  none?: InputMaybe<IndustryWhere>;
  single?: InputMaybe<IndustryWhere>;
  some?: InputMaybe<IndustryWhere>;
};

export type IndustryRoleOrderBy =
  { basis: SortDirection; evidence?: never; role?: never; rule?: never; }
  |  { basis?: never; evidence: CountOrderBy; role?: never; rule?: never; }
  |  { basis?: never; evidence?: never; role: SortDirection; rule?: never; }
  |  { basis?: never; evidence?: never; role?: never; rule: SortDirection; };

export type IndustryRoleWhere = {
  AND?: InputMaybe<Array<IndustryRoleWhere>>;
  NOT?: InputMaybe<IndustryRoleWhere>;
  OR?: InputMaybe<Array<IndustryRoleWhere>>;
  basis?: InputMaybe<BasisFilter>;
  evidence?: InputMaybe<IdListFilter>;
  role?: InputMaybe<IdFilter>;
  rule?: InputMaybe<IdFilter>;
};

export type IndustryWhere = {
  AND?: InputMaybe<Array<IndustryWhere>>;
  NOT?: InputMaybe<IndustryWhere>;
  OR?: InputMaybe<Array<IndustryWhere>>;
  aliases?: InputMaybe<StringListFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  criteria?: InputMaybe<StatedCriterionRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  districts?: InputMaybe<IndustryRoleDistrictRelationFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  metrics?: InputMaybe<ClassifiedMetricRelationFilter>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  policies?: InputMaybe<StatedPolicyRelationFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  projects?: InputMaybe<StatedProjectRelationFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
};

export type IntFilter = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

export type IntStatistics = {
  __typename?: 'IntStatistics';
  avg?: Maybe<Scalars['Float']['output']>;
  max?: Maybe<Scalars['Int']['output']>;
  min?: Maybe<Scalars['Int']['output']>;
  sum?: Maybe<Scalars['Float']['output']>;
};

export type LangTag =
  | 'EN'
  | 'PINYIN'
  | 'ZH_HANS'
  | 'ZH_HANT';

export type LeftOutFigure = {
  __typename?: 'LeftOutFigure';
  figure: Figure;
  reason: LeftOutReason;
};

export type LeftOutReason =
  | 'AFTER'
  | 'MODALITY'
  | 'OTHER_CLAIM'
  | 'OTHER_PERIOD'
  | 'OUTSIDE_PERIOD'
  | 'TOO_OLD'
  | 'UNDATED'
  | 'UNIT';

export type Link = {
  __typename?: 'Link';
  basis?: Maybe<Basis>;
  evidence: Array<Evidence>;
  from: Node;
  relationship: Scalars['String']['output'];
  rule?: Maybe<Rule>;
  to: Node;
};

export type LinkDirection =
  | 'IN'
  | 'OUT';

export type Load = Node & {
  __typename?: 'Load';
  by: Scalars['String']['output'];
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  datasetId: Scalars['String']['output'];
  datasets: Array<Scalars['String']['output']>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  nodesAdded?: Maybe<Scalars['Int']['output']>;
  nodesChanged?: Maybe<Scalars['Int']['output']>;
  nodesClaimed?: Maybe<Scalars['Int']['output']>;
  nodesReleased?: Maybe<Scalars['Int']['output']>;
  nodesRemoved?: Maybe<Scalars['Int']['output']>;
  relationshipsAdded?: Maybe<Scalars['Int']['output']>;
  relationshipsChanged?: Maybe<Scalars['Int']['output']>;
  relationshipsClaimed?: Maybe<Scalars['Int']['output']>;
  relationshipsReleased?: Maybe<Scalars['Int']['output']>;
  relationshipsRemoved?: Maybe<Scalars['Int']['output']>;
  removedIds: Array<Scalars['String']['output']>;
  startedAt: Scalars['DateTime']['output'];
  state: LoadState;
  version: Scalars['String']['output'];
};


export type LoadLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};

export type LoadAggregate = {
  __typename?: 'LoadAggregate';
  by: StringStatistics;
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  datasetId: StringStatistics;
  finishedAt: DateTimeStatistics;
  id: IdStatistics;
  nodesAdded: IntStatistics;
  nodesChanged: IntStatistics;
  nodesClaimed: IntStatistics;
  nodesReleased: IntStatistics;
  nodesRemoved: IntStatistics;
  relationshipsAdded: IntStatistics;
  relationshipsChanged: IntStatistics;
  relationshipsClaimed: IntStatistics;
  relationshipsReleased: IntStatistics;
  relationshipsRemoved: IntStatistics;
  startedAt: DateTimeStatistics;
  version: StringStatistics;
};

export type LoadConnection = {
  __typename?: 'LoadConnection';
  aggregate: LoadAggregate;
  edges: Array<LoadEdge>;
  groups: Array<LoadGroup>;
  nodes: Array<Load>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type LoadConnectionGroupsArgs = {
  by: Array<LoadGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type LoadEdge = {
  __typename?: 'LoadEdge';
  cursor: Scalars['String']['output'];
  node: Load;
};

export type LoadGroup = {
  __typename?: 'LoadGroup';
  aggregate: LoadAggregate;
  key: LoadGroupKey;
};

export type LoadGroupField =
  | 'by'
  | 'changedAt'
  | 'datasetId'
  | 'finishedAt'
  | 'id'
  | 'nodesAdded'
  | 'nodesChanged'
  | 'nodesClaimed'
  | 'nodesReleased'
  | 'nodesRemoved'
  | 'relationshipsAdded'
  | 'relationshipsChanged'
  | 'relationshipsClaimed'
  | 'relationshipsReleased'
  | 'relationshipsRemoved'
  | 'startedAt'
  | 'state'
  | 'version';

export type LoadGroupKey = {
  __typename?: 'LoadGroupKey';
  by?: Maybe<Scalars['String']['output']>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  datasetId?: Maybe<Scalars['String']['output']>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  nodesAdded?: Maybe<Scalars['Int']['output']>;
  nodesChanged?: Maybe<Scalars['Int']['output']>;
  nodesClaimed?: Maybe<Scalars['Int']['output']>;
  nodesReleased?: Maybe<Scalars['Int']['output']>;
  nodesRemoved?: Maybe<Scalars['Int']['output']>;
  relationshipsAdded?: Maybe<Scalars['Int']['output']>;
  relationshipsChanged?: Maybe<Scalars['Int']['output']>;
  relationshipsClaimed?: Maybe<Scalars['Int']['output']>;
  relationshipsReleased?: Maybe<Scalars['Int']['output']>;
  relationshipsRemoved?: Maybe<Scalars['Int']['output']>;
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state?: Maybe<LoadState>;
  version?: Maybe<Scalars['String']['output']>;
};

export type LoadOrderBy =
  { by: SortDirection; changedAt?: never; datasetId?: never; finishedAt?: never; id?: never; nodesAdded?: never; nodesChanged?: never; nodesClaimed?: never; nodesReleased?: never; nodesRemoved?: never; relationshipsAdded?: never; relationshipsChanged?: never; relationshipsClaimed?: never; relationshipsReleased?: never; relationshipsRemoved?: never; startedAt?: never; state?: never; version?: never; }
  |  { by?: never; changedAt: SortDirection; datasetId?: never; finishedAt?: never; id?: never; nodesAdded?: never; nodesChanged?: never; nodesClaimed?: never; nodesReleased?: never; nodesRemoved?: never; relationshipsAdded?: never; relationshipsChanged?: never; relationshipsClaimed?: never; relationshipsReleased?: never; relationshipsRemoved?: never; startedAt?: never; state?: never; version?: never; }
  |  { by?: never; changedAt?: never; datasetId: SortDirection; finishedAt?: never; id?: never; nodesAdded?: never; nodesChanged?: never; nodesClaimed?: never; nodesReleased?: never; nodesRemoved?: never; relationshipsAdded?: never; relationshipsChanged?: never; relationshipsClaimed?: never; relationshipsReleased?: never; relationshipsRemoved?: never; startedAt?: never; state?: never; version?: never; }
  |  { by?: never; changedAt?: never; datasetId?: never; finishedAt: SortDirection; id?: never; nodesAdded?: never; nodesChanged?: never; nodesClaimed?: never; nodesReleased?: never; nodesRemoved?: never; relationshipsAdded?: never; relationshipsChanged?: never; relationshipsClaimed?: never; relationshipsReleased?: never; relationshipsRemoved?: never; startedAt?: never; state?: never; version?: never; }
  |  { by?: never; changedAt?: never; datasetId?: never; finishedAt?: never; id: SortDirection; nodesAdded?: never; nodesChanged?: never; nodesClaimed?: never; nodesReleased?: never; nodesRemoved?: never; relationshipsAdded?: never; relationshipsChanged?: never; relationshipsClaimed?: never; relationshipsReleased?: never; relationshipsRemoved?: never; startedAt?: never; state?: never; version?: never; }
  |  { by?: never; changedAt?: never; datasetId?: never; finishedAt?: never; id?: never; nodesAdded: SortDirection; nodesChanged?: never; nodesClaimed?: never; nodesReleased?: never; nodesRemoved?: never; relationshipsAdded?: never; relationshipsChanged?: never; relationshipsClaimed?: never; relationshipsReleased?: never; relationshipsRemoved?: never; startedAt?: never; state?: never; version?: never; }
  |  { by?: never; changedAt?: never; datasetId?: never; finishedAt?: never; id?: never; nodesAdded?: never; nodesChanged: SortDirection; nodesClaimed?: never; nodesReleased?: never; nodesRemoved?: never; relationshipsAdded?: never; relationshipsChanged?: never; relationshipsClaimed?: never; relationshipsReleased?: never; relationshipsRemoved?: never; startedAt?: never; state?: never; version?: never; }
  |  { by?: never; changedAt?: never; datasetId?: never; finishedAt?: never; id?: never; nodesAdded?: never; nodesChanged?: never; nodesClaimed: SortDirection; nodesReleased?: never; nodesRemoved?: never; relationshipsAdded?: never; relationshipsChanged?: never; relationshipsClaimed?: never; relationshipsReleased?: never; relationshipsRemoved?: never; startedAt?: never; state?: never; version?: never; }
  |  { by?: never; changedAt?: never; datasetId?: never; finishedAt?: never; id?: never; nodesAdded?: never; nodesChanged?: never; nodesClaimed?: never; nodesReleased: SortDirection; nodesRemoved?: never; relationshipsAdded?: never; relationshipsChanged?: never; relationshipsClaimed?: never; relationshipsReleased?: never; relationshipsRemoved?: never; startedAt?: never; state?: never; version?: never; }
  |  { by?: never; changedAt?: never; datasetId?: never; finishedAt?: never; id?: never; nodesAdded?: never; nodesChanged?: never; nodesClaimed?: never; nodesReleased?: never; nodesRemoved: SortDirection; relationshipsAdded?: never; relationshipsChanged?: never; relationshipsClaimed?: never; relationshipsReleased?: never; relationshipsRemoved?: never; startedAt?: never; state?: never; version?: never; }
  |  { by?: never; changedAt?: never; datasetId?: never; finishedAt?: never; id?: never; nodesAdded?: never; nodesChanged?: never; nodesClaimed?: never; nodesReleased?: never; nodesRemoved?: never; relationshipsAdded: SortDirection; relationshipsChanged?: never; relationshipsClaimed?: never; relationshipsReleased?: never; relationshipsRemoved?: never; startedAt?: never; state?: never; version?: never; }
  |  { by?: never; changedAt?: never; datasetId?: never; finishedAt?: never; id?: never; nodesAdded?: never; nodesChanged?: never; nodesClaimed?: never; nodesReleased?: never; nodesRemoved?: never; relationshipsAdded?: never; relationshipsChanged: SortDirection; relationshipsClaimed?: never; relationshipsReleased?: never; relationshipsRemoved?: never; startedAt?: never; state?: never; version?: never; }
  |  { by?: never; changedAt?: never; datasetId?: never; finishedAt?: never; id?: never; nodesAdded?: never; nodesChanged?: never; nodesClaimed?: never; nodesReleased?: never; nodesRemoved?: never; relationshipsAdded?: never; relationshipsChanged?: never; relationshipsClaimed: SortDirection; relationshipsReleased?: never; relationshipsRemoved?: never; startedAt?: never; state?: never; version?: never; }
  |  { by?: never; changedAt?: never; datasetId?: never; finishedAt?: never; id?: never; nodesAdded?: never; nodesChanged?: never; nodesClaimed?: never; nodesReleased?: never; nodesRemoved?: never; relationshipsAdded?: never; relationshipsChanged?: never; relationshipsClaimed?: never; relationshipsReleased: SortDirection; relationshipsRemoved?: never; startedAt?: never; state?: never; version?: never; }
  |  { by?: never; changedAt?: never; datasetId?: never; finishedAt?: never; id?: never; nodesAdded?: never; nodesChanged?: never; nodesClaimed?: never; nodesReleased?: never; nodesRemoved?: never; relationshipsAdded?: never; relationshipsChanged?: never; relationshipsClaimed?: never; relationshipsReleased?: never; relationshipsRemoved: SortDirection; startedAt?: never; state?: never; version?: never; }
  |  { by?: never; changedAt?: never; datasetId?: never; finishedAt?: never; id?: never; nodesAdded?: never; nodesChanged?: never; nodesClaimed?: never; nodesReleased?: never; nodesRemoved?: never; relationshipsAdded?: never; relationshipsChanged?: never; relationshipsClaimed?: never; relationshipsReleased?: never; relationshipsRemoved?: never; startedAt: SortDirection; state?: never; version?: never; }
  |  { by?: never; changedAt?: never; datasetId?: never; finishedAt?: never; id?: never; nodesAdded?: never; nodesChanged?: never; nodesClaimed?: never; nodesReleased?: never; nodesRemoved?: never; relationshipsAdded?: never; relationshipsChanged?: never; relationshipsClaimed?: never; relationshipsReleased?: never; relationshipsRemoved?: never; startedAt?: never; state: SortDirection; version?: never; }
  |  { by?: never; changedAt?: never; datasetId?: never; finishedAt?: never; id?: never; nodesAdded?: never; nodesChanged?: never; nodesClaimed?: never; nodesReleased?: never; nodesRemoved?: never; relationshipsAdded?: never; relationshipsChanged?: never; relationshipsClaimed?: never; relationshipsReleased?: never; relationshipsRemoved?: never; startedAt?: never; state?: never; version: SortDirection; };

export type LoadState =
  | 'ABANDONED'
  | 'DONE'
  | 'FAILED'
  | 'RUNNING';

export type LoadStateFilter = {
  eq?: InputMaybe<LoadState>;
  in?: InputMaybe<Array<LoadState>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<LoadState>;
  notIn?: InputMaybe<Array<LoadState>>;
};

export type LoadWhere = {
  AND?: InputMaybe<Array<LoadWhere>>;
  NOT?: InputMaybe<LoadWhere>;
  OR?: InputMaybe<Array<LoadWhere>>;
  by?: InputMaybe<StringFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  datasetId?: InputMaybe<StringFilter>;
  datasets?: InputMaybe<StringListFilter>;
  finishedAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  nodesAdded?: InputMaybe<IntFilter>;
  nodesChanged?: InputMaybe<IntFilter>;
  nodesClaimed?: InputMaybe<IntFilter>;
  nodesReleased?: InputMaybe<IntFilter>;
  nodesRemoved?: InputMaybe<IntFilter>;
  relationshipsAdded?: InputMaybe<IntFilter>;
  relationshipsChanged?: InputMaybe<IntFilter>;
  relationshipsClaimed?: InputMaybe<IntFilter>;
  relationshipsReleased?: InputMaybe<IntFilter>;
  relationshipsRemoved?: InputMaybe<IntFilter>;
  removedIds?: InputMaybe<StringListFilter>;
  startedAt?: InputMaybe<DateTimeFilter>;
  state?: InputMaybe<LoadStateFilter>;
  version?: InputMaybe<StringFilter>;
};

export type LocalizedOrderBy = {
  direction?: SortDirection;
  lang: LangTag;
};

export type LocalizedStringFilter = {
  anyLang?: InputMaybe<StringFilter>;
  contains?: InputMaybe<Scalars['String']['input']>;
  containsIgnoreCase?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  gt?: InputMaybe<Scalars['String']['input']>;
  gte?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['String']['input']>;
  lte?: InputMaybe<Scalars['String']['input']>;
  ne?: InputMaybe<Scalars['String']['input']>;
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type LocalizedText = {
  __typename?: 'LocalizedText';
  lang: LangTag;
  value: Scalars['String']['output'];
};

export type Metric = Entity & Node & {
  __typename?: 'Metric';
  aliases: Array<Scalars['String']['output']>;
  assessments: AssessmentConnection;
  awardGrants: AwardGrantConnection;
  base?: Maybe<Metric>;
  baseLink?: Maybe<ClassifiedMetricLink>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  datasets: Array<Scalars['String']['output']>;
  derivedMetrics: ClassifiedMetricConnection;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  evidence: Array<Evidence>;
  externalIds: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  industry?: Maybe<Industry>;
  industryLink?: Maybe<ClassifiedIndustryLink>;
  label: Scalars['String']['output'];
  maximum?: Maybe<Scalars['Float']['output']>;
  measurements: ObservationConnection;
  milestones: MilestoneConnection;
  minimum?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  partOf?: Maybe<Metric>;
  partOfLink?: Maybe<ClassifiedMetricLink>;
  parts: ClassifiedMetricConnection;
  prices?: Maybe<Prices>;
  pricesBasis?: Maybe<Basis>;
  programFigures: ObservationConnection;
  rankedBy: RankingConnection;
  rankings: RankingConnection;
  shares: ObservationConnection;
  sourcesAbout: StatedSourceConnection;
  statements: StatedStatementConnection;
  statistic: Statistic;
  topics: ClassifiedTopicConnection;
  unit: Scalars['String']['output'];
};


export type MetricAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type MetricAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type MetricClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type MetricDerivedMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MetricOrderBy>>;
  where?: InputMaybe<MetricWhere>;
};


export type MetricDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type MetricDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type MetricEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type MetricLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type MetricMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type MetricMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type MetricNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type MetricNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type MetricObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type MetricPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MetricOrderBy>>;
  where?: InputMaybe<MetricWhere>;
};


export type MetricProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type MetricRankedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type MetricRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type MetricSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type MetricSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type MetricStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};


export type MetricTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicOrderBy>>;
  where?: InputMaybe<TopicWhere>;
};

export type MetricAggregate = {
  __typename?: 'MetricAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  description: StringStatistics;
  id: IdStatistics;
  maximum: FloatStatistics;
  minimum: FloatStatistics;
  name: StringStatistics;
  unit: StringStatistics;
};

export type MetricConnection = {
  __typename?: 'MetricConnection';
  aggregate: MetricAggregate;
  edges: Array<MetricEdge>;
  groups: Array<MetricGroup>;
  nodes: Array<Metric>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type MetricConnectionGroupsArgs = {
  by: Array<MetricGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MetricEdge = {
  __typename?: 'MetricEdge';
  cursor: Scalars['String']['output'];
  node: Metric;
};

export type MetricGroup = {
  __typename?: 'MetricGroup';
  aggregate: MetricAggregate;
  key: MetricGroupKey;
};

export type MetricGroupField =
  | 'base'
  | 'changedAt'
  | 'id'
  | 'industry'
  | 'maximum'
  | 'minimum'
  | 'partOf'
  | 'prices'
  | 'pricesBasis'
  | 'statistic'
  | 'unit';

export type MetricGroupKey = {
  __typename?: 'MetricGroupKey';
  base?: Maybe<Scalars['ID']['output']>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  industry?: Maybe<Scalars['ID']['output']>;
  maximum?: Maybe<Scalars['Float']['output']>;
  minimum?: Maybe<Scalars['Float']['output']>;
  partOf?: Maybe<Scalars['ID']['output']>;
  prices?: Maybe<Prices>;
  pricesBasis?: Maybe<Basis>;
  statistic?: Maybe<Statistic>;
  unit?: Maybe<Scalars['String']['output']>;
};

export type MetricOrderBy =
  { assessments: CountOrderBy; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants: CountOrderBy; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base: MetricOrderBy; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt: SortDirection; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims: CountOrderBy; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics: CountOrderBy; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description: SortDirection; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn: LocalizedOrderBy; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence: CountOrderBy; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id: SortDirection; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry: IndustryOrderBy; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum: SortDirection; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements: CountOrderBy; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones: CountOrderBy; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum: SortDirection; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name: SortDirection; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations: CountOrderBy; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf: MetricOrderBy; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts: CountOrderBy; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices: SortDirection; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis: SortDirection; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures: CountOrderBy; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy: CountOrderBy; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings: CountOrderBy; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares: CountOrderBy; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout: CountOrderBy; statements?: never; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements: CountOrderBy; statistic?: never; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic: SortDirection; topics?: never; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics: CountOrderBy; unit?: never; }
  |  { assessments?: never; awardGrants?: never; base?: never; changedAt?: never; claims?: never; derivedMetrics?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; industry?: never; maximum?: never; measurements?: never; milestones?: never; minimum?: never; name?: never; nameIn?: never; observations?: never; partOf?: never; parts?: never; prices?: never; pricesBasis?: never; programFigures?: never; rankedBy?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; statistic?: never; topics?: never; unit: SortDirection; };

export type MetricUnit = {
  metric: Scalars['ID']['input'];
  unit: Scalars['String']['input'];
};

export type MetricWhere = {
  AND?: InputMaybe<Array<MetricWhere>>;
  NOT?: InputMaybe<MetricWhere>;
  OR?: InputMaybe<Array<MetricWhere>>;
  aliases?: InputMaybe<StringListFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  base?: InputMaybe<MetricWhere>;
  baseLink?: InputMaybe<ClassifiedWhere>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  derivedMetrics?: InputMaybe<ClassifiedMetricRelationFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
  industry?: InputMaybe<IndustryWhere>;
  industryLink?: InputMaybe<ClassifiedWhere>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  maximum?: InputMaybe<FloatFilter>;
  measurements?: InputMaybe<ObservationRelationFilter>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  minimum?: InputMaybe<FloatFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  partOf?: InputMaybe<MetricWhere>;
  partOfLink?: InputMaybe<ClassifiedWhere>;
  parts?: InputMaybe<ClassifiedMetricRelationFilter>;
  prices?: InputMaybe<PricesFilter>;
  pricesBasis?: InputMaybe<BasisFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  rankedBy?: InputMaybe<RankingRelationFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
  statistic?: InputMaybe<StatisticFilter>;
  topics?: InputMaybe<ClassifiedTopicRelationFilter>;
  unit?: InputMaybe<StringFilter>;
};

export type Milestone = Node & Statement & {
  __typename?: 'Milestone';
  asStated: Scalars['String']['output'];
  audits: AuditInputAuditCheckConnection;
  basis: Basis;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  datasets: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  kind: MilestoneKind;
  label: Scalars['String']['output'];
  period?: Maybe<Period>;
  periodRule?: Maybe<Rule>;
  rule?: Maybe<Rule>;
  statedBy: StatedEntityConnection;
  statedOn?: Maybe<Scalars['Date']['output']>;
  statedOnBasis?: Maybe<Basis>;
  streakYears?: Maybe<Scalars['Int']['output']>;
  subject: Entity;
};


export type MilestoneAuditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<AuditInputWhere>;
  edgeOrderBy?: InputMaybe<Array<AuditInputOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AuditCheckOrderBy>>;
  where?: InputMaybe<AuditCheckWhere>;
};


export type MilestoneEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type MilestoneLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type MilestoneStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrderBy>>;
  where?: InputMaybe<EntityWhere>;
};

export type MilestoneAggregate = {
  __typename?: 'MilestoneAggregate';
  asStated: StringStatistics;
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  id: IdStatistics;
  period: PeriodAggregate;
  statedOn: DateStatistics;
  streakYears: IntStatistics;
};

export type MilestoneConnection = {
  __typename?: 'MilestoneConnection';
  aggregate: MilestoneAggregate;
  edges: Array<MilestoneEdge>;
  groups: Array<MilestoneGroup>;
  nodes: Array<Milestone>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type MilestoneConnectionGroupsArgs = {
  by: Array<MilestoneGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MilestoneEdge = {
  __typename?: 'MilestoneEdge';
  cursor: Scalars['String']['output'];
  node: Milestone;
};

export type MilestoneGroup = {
  __typename?: 'MilestoneGroup';
  aggregate: MilestoneAggregate;
  key: MilestoneGroupKey;
};

export type MilestoneGroupField =
  | 'asStated'
  | 'basis'
  | 'changedAt'
  | 'id'
  | 'kind'
  | 'periodRule'
  | 'period_asStated'
  | 'period_basis'
  | 'period_duration'
  | 'period_edtf'
  | 'period_end'
  | 'period_grain'
  | 'period_kind'
  | 'period_start'
  | 'rule'
  | 'statedOn'
  | 'statedOnBasis'
  | 'streakYears'
  | 'subject';

export type MilestoneGroupKey = {
  __typename?: 'MilestoneGroupKey';
  asStated?: Maybe<Scalars['String']['output']>;
  basis?: Maybe<Basis>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  kind?: Maybe<MilestoneKind>;
  periodRule?: Maybe<Scalars['ID']['output']>;
  period_asStated?: Maybe<Scalars['String']['output']>;
  period_basis?: Maybe<Basis>;
  period_duration?: Maybe<Scalars['String']['output']>;
  period_edtf?: Maybe<Scalars['String']['output']>;
  period_end?: Maybe<Scalars['Date']['output']>;
  period_grain?: Maybe<Scalars['String']['output']>;
  period_kind?: Maybe<PeriodKind>;
  period_start?: Maybe<Scalars['Date']['output']>;
  rule?: Maybe<Scalars['ID']['output']>;
  statedOn?: Maybe<Scalars['Date']['output']>;
  statedOnBasis?: Maybe<Basis>;
  streakYears?: Maybe<Scalars['Int']['output']>;
  subject?: Maybe<Scalars['ID']['output']>;
};

export type MilestoneKind =
  | 'COMPLETED'
  | 'FOUNDED'
  | 'ISSUED'
  | 'OPENED'
  | 'STARTED';

export type MilestoneKindFilter = {
  eq?: InputMaybe<MilestoneKind>;
  in?: InputMaybe<Array<MilestoneKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<MilestoneKind>;
  notIn?: InputMaybe<Array<MilestoneKind>>;
};

export type MilestoneOrderBy =
  { asStated: SortDirection; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; kind?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; }
  |  { asStated?: never; audits: CountOrderBy; basis?: never; changedAt?: never; evidence?: never; id?: never; kind?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; }
  |  { asStated?: never; audits?: never; basis: SortDirection; changedAt?: never; evidence?: never; id?: never; kind?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt: SortDirection; evidence?: never; id?: never; kind?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence: CountOrderBy; id?: never; kind?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id: SortDirection; kind?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; kind: SortDirection; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; kind?: never; period: PeriodOrderBy; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; kind?: never; period?: never; periodRule: RuleOrderBy; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; kind?: never; period?: never; periodRule?: never; rule: RuleOrderBy; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; kind?: never; period?: never; periodRule?: never; rule?: never; statedBy: CountOrderBy; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; kind?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn: SortDirection; statedOnBasis?: never; streakYears?: never; subject?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; kind?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis: SortDirection; streakYears?: never; subject?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; kind?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears: SortDirection; subject?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; kind?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject: EntityOrderBy; };

export type MilestoneRelationFilter = {
  all?: InputMaybe<MilestoneWhere>;
  count?: InputMaybe<IntFilter>;
  none?: InputMaybe<MilestoneWhere>;
  single?: InputMaybe<MilestoneWhere>;
  some?: InputMaybe<MilestoneWhere>;
};

export type MilestoneWhere = {
  AND?: InputMaybe<Array<MilestoneWhere>>;
  NOT?: InputMaybe<MilestoneWhere>;
  OR?: InputMaybe<Array<MilestoneWhere>>;
  asStated?: InputMaybe<StringFilter>;
  audits?: InputMaybe<AuditInputAuditCheckRelationFilter>;
  basis?: InputMaybe<BasisFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  datasets?: InputMaybe<StringListFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<MilestoneKindFilter>;
  period?: InputMaybe<PeriodWhere>;
  periodRule?: InputMaybe<RuleWhere>;
  rule?: InputMaybe<RuleWhere>;
  statedBy?: InputMaybe<StatedEntityRelationFilter>;
  statedOn?: InputMaybe<DateFilter>;
  statedOnBasis?: InputMaybe<BasisFilter>;
  streakYears?: InputMaybe<IntFilter>;
  subject?: InputMaybe<EntityWhere>;
};

export type Modality =
  | 'ACTUAL'
  | 'ESTIMATE'
  | 'FORECAST'
  | 'TARGET';

export type ModalityFilter = {
  eq?: InputMaybe<Modality>;
  in?: InputMaybe<Array<Modality>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Modality>;
  notIn?: InputMaybe<Array<Modality>>;
};

export type NameResolution = {
  __typename?: 'NameResolution';
  ambiguous: Scalars['Boolean']['output'];
  candidates: Array<Entity>;
  entity?: Maybe<Entity>;
};

export type NeighborConnection = {
  __typename?: 'NeighborConnection';
  edges: Array<NeighborEdge>;
  node: Node;
  nodes: Array<Node>;
  pageInfo: PageInfo;
  relationshipCounts: Array<RelationshipCount>;
  totalCount: Scalars['Int']['output'];
};

export type NeighborEdge = {
  __typename?: 'NeighborEdge';
  cursor: Scalars['String']['output'];
  links: Array<NeighborLink>;
  node: Node;
};

export type NeighborLink = {
  __typename?: 'NeighborLink';
  basis?: Maybe<Basis>;
  direction: LinkDirection;
  evidence: Array<Evidence>;
  relationship: Scalars['String']['output'];
  rule?: Maybe<Rule>;
};

export type Node = {
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  datasets: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
};


export type NodeLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};

export type NodeAggregate = {
  __typename?: 'NodeAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  id: IdStatistics;
};

export type NodeConnection = {
  __typename?: 'NodeConnection';
  aggregate: NodeAggregate;
  edges: Array<NodeEdge>;
  groups: Array<NodeGroup>;
  nodes: Array<Node>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type NodeConnectionGroupsArgs = {
  by: Array<NodeGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type NodeEdge = {
  __typename?: 'NodeEdge';
  cursor: Scalars['String']['output'];
  node: Node;
};

export type NodeGroup = {
  __typename?: 'NodeGroup';
  aggregate: NodeAggregate;
  key: NodeGroupKey;
};

export type NodeGroupField =
  | 'changedAt'
  | 'id';

export type NodeGroupKey = {
  __typename?: 'NodeGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
};

export type NodeOrderBy =
  { changedAt: SortDirection; id?: never; }
  |  { changedAt?: never; id: SortDirection; };

export type NodeWhere = {
  AND?: InputMaybe<Array<NodeWhere>>;
  NOT?: InputMaybe<NodeWhere>;
  OR?: InputMaybe<Array<NodeWhere>>;
  changedAt?: InputMaybe<DateTimeFilter>;
  datasets?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
};

export type NotCompared = {
  __typename?: 'NotCompared';
  code: LeftOutReason;
  reason: Scalars['String']['output'];
  subject: Entity;
};

export type Observation = Node & Statement & {
  __typename?: 'Observation';
  asStated: Scalars['String']['output'];
  audits: AuditInputAuditCheckConnection;
  basis: Basis;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  datasets: Array<Scalars['String']['output']>;
  derived: ObservationConnection;
  derivedFrom: ObservationConnection;
  evidence: Array<Evidence>;
  exceeds?: Maybe<Policy>;
  formula?: Maybe<Scalars['String']['output']>;
  high?: Maybe<Scalars['Float']['output']>;
  highOpen: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  least?: Maybe<Scalars['Float']['output']>;
  leastOpen: Scalars['Boolean']['output'];
  low?: Maybe<Scalars['Float']['output']>;
  lowOpen: Scalars['Boolean']['output'];
  metric: Metric;
  modality: Modality;
  most?: Maybe<Scalars['Float']['output']>;
  mostOpen: Scalars['Boolean']['output'];
  period?: Maybe<Period>;
  periodRule?: Maybe<Rule>;
  plan?: Maybe<Policy>;
  program?: Maybe<Entity>;
  qualifier: Qualifier;
  relativeTo?: Maybe<Entity>;
  rule?: Maybe<Rule>;
  statedBy: StatedEntityConnection;
  statedOn?: Maybe<Scalars['Date']['output']>;
  statedOnBasis?: Maybe<Basis>;
  streakYears?: Maybe<Scalars['Int']['output']>;
  subject: Entity;
  text: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  unitAsStated?: Maybe<Scalars['String']['output']>;
  value?: Maybe<Scalars['Float']['output']>;
};


export type ObservationAuditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<AuditInputWhere>;
  edgeOrderBy?: InputMaybe<Array<AuditInputOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AuditCheckOrderBy>>;
  where?: InputMaybe<AuditCheckWhere>;
};


export type ObservationDerivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type ObservationDerivedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type ObservationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ObservationLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type ObservationStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrderBy>>;
  where?: InputMaybe<EntityWhere>;
};


export type ObservationTextArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};

export type ObservationAggregate = {
  __typename?: 'ObservationAggregate';
  asStated: StringStatistics;
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  formula: StringStatistics;
  high: FloatStatistics;
  id: IdStatistics;
  least: FloatStatistics;
  low: FloatStatistics;
  most: FloatStatistics;
  period: PeriodAggregate;
  statedOn: DateStatistics;
  streakYears: IntStatistics;
  unit: StringStatistics;
  unitAsStated: StringStatistics;
  value: FloatStatistics;
};

export type ObservationConnection = {
  __typename?: 'ObservationConnection';
  aggregate: ObservationAggregate;
  edges: Array<ObservationEdge>;
  groups: Array<ObservationGroup>;
  nodes: Array<Observation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ObservationConnectionGroupsArgs = {
  by: Array<ObservationGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ObservationEdge = {
  __typename?: 'ObservationEdge';
  cursor: Scalars['String']['output'];
  node: Observation;
};

export type ObservationGroup = {
  __typename?: 'ObservationGroup';
  aggregate: ObservationAggregate;
  key: ObservationGroupKey;
};

export type ObservationGroupField =
  | 'asStated'
  | 'basis'
  | 'changedAt'
  | 'exceeds'
  | 'formula'
  | 'high'
  | 'highOpen'
  | 'id'
  | 'least'
  | 'leastOpen'
  | 'low'
  | 'lowOpen'
  | 'metric'
  | 'modality'
  | 'most'
  | 'mostOpen'
  | 'periodRule'
  | 'period_asStated'
  | 'period_basis'
  | 'period_duration'
  | 'period_edtf'
  | 'period_end'
  | 'period_grain'
  | 'period_kind'
  | 'period_start'
  | 'plan'
  | 'program'
  | 'qualifier'
  | 'relativeTo'
  | 'rule'
  | 'statedOn'
  | 'statedOnBasis'
  | 'streakYears'
  | 'subject'
  | 'unit'
  | 'unitAsStated'
  | 'value';

export type ObservationGroupKey = {
  __typename?: 'ObservationGroupKey';
  asStated?: Maybe<Scalars['String']['output']>;
  basis?: Maybe<Basis>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  exceeds?: Maybe<Scalars['ID']['output']>;
  formula?: Maybe<Scalars['String']['output']>;
  high?: Maybe<Scalars['Float']['output']>;
  highOpen?: Maybe<Scalars['Boolean']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  least?: Maybe<Scalars['Float']['output']>;
  leastOpen?: Maybe<Scalars['Boolean']['output']>;
  low?: Maybe<Scalars['Float']['output']>;
  lowOpen?: Maybe<Scalars['Boolean']['output']>;
  metric?: Maybe<Scalars['ID']['output']>;
  modality?: Maybe<Modality>;
  most?: Maybe<Scalars['Float']['output']>;
  mostOpen?: Maybe<Scalars['Boolean']['output']>;
  periodRule?: Maybe<Scalars['ID']['output']>;
  period_asStated?: Maybe<Scalars['String']['output']>;
  period_basis?: Maybe<Basis>;
  period_duration?: Maybe<Scalars['String']['output']>;
  period_edtf?: Maybe<Scalars['String']['output']>;
  period_end?: Maybe<Scalars['Date']['output']>;
  period_grain?: Maybe<Scalars['String']['output']>;
  period_kind?: Maybe<PeriodKind>;
  period_start?: Maybe<Scalars['Date']['output']>;
  plan?: Maybe<Scalars['ID']['output']>;
  program?: Maybe<Scalars['ID']['output']>;
  qualifier?: Maybe<Qualifier>;
  relativeTo?: Maybe<Scalars['ID']['output']>;
  rule?: Maybe<Scalars['ID']['output']>;
  statedOn?: Maybe<Scalars['Date']['output']>;
  statedOnBasis?: Maybe<Basis>;
  streakYears?: Maybe<Scalars['Int']['output']>;
  subject?: Maybe<Scalars['ID']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  unitAsStated?: Maybe<Scalars['String']['output']>;
  value?: Maybe<Scalars['Float']['output']>;
};

export type ObservationOrderBy =
  { asStated: SortDirection; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits: CountOrderBy; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis: SortDirection; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt: SortDirection; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived: CountOrderBy; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom: CountOrderBy; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence: CountOrderBy; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds: PolicyOrderBy; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula: SortDirection; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high: SortDirection; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen: SortDirection; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id: SortDirection; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least: SortDirection; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen: SortDirection; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low: SortDirection; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen: SortDirection; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric: MetricOrderBy; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality: SortDirection; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most: SortDirection; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen: SortDirection; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period: PeriodOrderBy; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule: RuleOrderBy; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan: PolicyOrderBy; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program: EntityOrderBy; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier: SortDirection; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo: EntityOrderBy; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule: RuleOrderBy; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy: CountOrderBy; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn: SortDirection; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis: SortDirection; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears: SortDirection; subject?: never; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject: EntityOrderBy; unit?: never; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit: SortDirection; unitAsStated?: never; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated: SortDirection; value?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; derived?: never; derivedFrom?: never; evidence?: never; exceeds?: never; formula?: never; high?: never; highOpen?: never; id?: never; least?: never; leastOpen?: never; low?: never; lowOpen?: never; metric?: never; modality?: never; most?: never; mostOpen?: never; period?: never; periodRule?: never; plan?: never; program?: never; qualifier?: never; relativeTo?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; unit?: never; unitAsStated?: never; value: SortDirection; };

export type ObservationRelationFilter = {
  all?: InputMaybe<ObservationWhere>;
  count?: InputMaybe<IntFilter>;
  none?: InputMaybe<ObservationWhere>;
  single?: InputMaybe<ObservationWhere>;
  some?: InputMaybe<ObservationWhere>;
};

export type ObservationWhere = {
  AND?: InputMaybe<Array<ObservationWhere>>;
  NOT?: InputMaybe<ObservationWhere>;
  OR?: InputMaybe<Array<ObservationWhere>>;
  asStated?: InputMaybe<StringFilter>;
  audits?: InputMaybe<AuditInputAuditCheckRelationFilter>;
  basis?: InputMaybe<BasisFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  datasets?: InputMaybe<StringListFilter>;
  derived?: InputMaybe<ObservationRelationFilter>;
  derivedFrom?: InputMaybe<ObservationRelationFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  exceeds?: InputMaybe<PolicyWhere>;
  formula?: InputMaybe<StringFilter>;
  high?: InputMaybe<FloatFilter>;
  highOpen?: InputMaybe<BooleanFilter>;
  id?: InputMaybe<IdFilter>;
  least?: InputMaybe<FloatFilter>;
  leastOpen?: InputMaybe<BooleanFilter>;
  low?: InputMaybe<FloatFilter>;
  lowOpen?: InputMaybe<BooleanFilter>;
  metric?: InputMaybe<MetricWhere>;
  modality?: InputMaybe<ModalityFilter>;
  most?: InputMaybe<FloatFilter>;
  mostOpen?: InputMaybe<BooleanFilter>;
  period?: InputMaybe<PeriodWhere>;
  periodRule?: InputMaybe<RuleWhere>;
  plan?: InputMaybe<PolicyWhere>;
  program?: InputMaybe<EntityWhere>;
  qualifier?: InputMaybe<QualifierFilter>;
  relativeTo?: InputMaybe<EntityWhere>;
  rule?: InputMaybe<RuleWhere>;
  statedBy?: InputMaybe<StatedEntityRelationFilter>;
  statedOn?: InputMaybe<DateFilter>;
  statedOnBasis?: InputMaybe<BasisFilter>;
  streakYears?: InputMaybe<IntFilter>;
  subject?: InputMaybe<EntityWhere>;
  unit?: InputMaybe<StringFilter>;
  unitAsStated?: InputMaybe<StringFilter>;
  value?: InputMaybe<FloatIntervalFilter>;
};

export type Official = Entity & Node & {
  __typename?: 'Official';
  aliases: Array<Scalars['String']['output']>;
  assessments: AssessmentConnection;
  awardGrants: AwardGrantConnection;
  bodies: StatedBodyConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  datasets: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  evidence: Array<Evidence>;
  externalIds: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  milestones: MilestoneConnection;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  programFigures: ObservationConnection;
  rankings: RankingConnection;
  shares: ObservationConnection;
  sourcesAbout: StatedSourceConnection;
  spokeAt: SpeechEventConnection;
  statements: StatedStatementConnection;
  tenures: TenureConnection;
};


export type OfficialAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type OfficialAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type OfficialBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BodyOrderBy>>;
  where?: InputMaybe<BodyWhere>;
};


export type OfficialClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type OfficialDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type OfficialDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type OfficialEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OfficialLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type OfficialMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type OfficialNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type OfficialNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type OfficialObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type OfficialProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type OfficialRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type OfficialSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type OfficialSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type OfficialSpokeAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<SpeechWhere>;
  edgeOrderBy?: InputMaybe<Array<SpeechOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrderBy>>;
  where?: InputMaybe<EventWhere>;
};


export type OfficialStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};


export type OfficialTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenureOrderBy>>;
  where?: InputMaybe<TenureWhere>;
};

export type OfficialConnection = {
  __typename?: 'OfficialConnection';
  aggregate: EntityAggregate;
  edges: Array<OfficialEdge>;
  groups: Array<EntityGroup>;
  nodes: Array<Official>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type OfficialConnectionGroupsArgs = {
  by: Array<EntityGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OfficialEdge = {
  __typename?: 'OfficialEdge';
  cursor: Scalars['String']['output'];
  node: Official;
};

export type OfficialOrderBy =
  { assessments: CountOrderBy; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; spokeAt?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants: CountOrderBy; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; spokeAt?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies: CountOrderBy; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; spokeAt?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt: SortDirection; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; spokeAt?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims: CountOrderBy; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; spokeAt?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description: SortDirection; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; spokeAt?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn: LocalizedOrderBy; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; spokeAt?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence: CountOrderBy; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; spokeAt?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id: SortDirection; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; spokeAt?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones: CountOrderBy; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; spokeAt?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name: SortDirection; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; spokeAt?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; spokeAt?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations: CountOrderBy; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; spokeAt?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures: CountOrderBy; rankings?: never; shares?: never; sourcesAbout?: never; spokeAt?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings: CountOrderBy; shares?: never; sourcesAbout?: never; spokeAt?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares: CountOrderBy; sourcesAbout?: never; spokeAt?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout: CountOrderBy; spokeAt?: never; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; spokeAt: CountOrderBy; statements?: never; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; spokeAt?: never; statements: CountOrderBy; tenures?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; spokeAt?: never; statements?: never; tenures: CountOrderBy; };

export type OfficialWhere = {
  AND?: InputMaybe<Array<OfficialWhere>>;
  NOT?: InputMaybe<OfficialWhere>;
  OR?: InputMaybe<Array<OfficialWhere>>;
  aliases?: InputMaybe<StringListFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  bodies?: InputMaybe<StatedBodyRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  spokeAt?: InputMaybe<SpeechEventRelationFilter>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
  tenures?: InputMaybe<TenureRelationFilter>;
};

export type Organization = Body & Entity & Node & {
  __typename?: 'Organization';
  aliases: Array<Scalars['String']['output']>;
  assessments: AssessmentConnection;
  awardGrants: AwardGrantConnection;
  awards: StatedAwardConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  contributions: ContributionSourceConnection;
  datasets: Array<Scalars['String']['output']>;
  departments: StatedOrganizationConnection;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  district?: Maybe<District>;
  districtLink?: Maybe<StatedDistrictLink>;
  evidence: Array<Evidence>;
  externalIds: Array<Scalars['String']['output']>;
  hosted: StatedEventConnection;
  id: Scalars['ID']['output'];
  kind: OrganizationKind;
  label: Scalars['String']['output'];
  milestones: MilestoneConnection;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  officials: StatedOfficialConnection;
  parent?: Maybe<Organization>;
  parentLink?: Maybe<StatedOrganizationLink>;
  people: StatedPersonConnection;
  place?: Maybe<Place>;
  placeLink?: Maybe<StatedPlaceLink>;
  policies: StatedPolicyConnection;
  programFigures: ObservationConnection;
  progress?: Maybe<Progress>;
  progressAsStated?: Maybe<Scalars['String']['output']>;
  rankings: RankingConnection;
  shares: ObservationConnection;
  sourcesAbout: StatedSourceConnection;
  statements: StatedStatementConnection;
  tenures: TenureConnection;
  topics: ClassifiedTopicConnection;
};


export type OrganizationAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type OrganizationAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type OrganizationAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardOrderBy>>;
  where?: InputMaybe<AwardWhere>;
};


export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type OrganizationContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ContributionWhere>;
  edgeOrderBy?: InputMaybe<Array<ContributionOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type OrganizationDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrderBy>>;
  where?: InputMaybe<OrganizationWhere>;
};


export type OrganizationDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type OrganizationDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type OrganizationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationHostedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrderBy>>;
  where?: InputMaybe<EventWhere>;
};


export type OrganizationLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type OrganizationMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type OrganizationNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type OrganizationNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type OrganizationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type OrganizationOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialOrderBy>>;
  where?: InputMaybe<OfficialWhere>;
};


export type OrganizationPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PersonOrderBy>>;
  where?: InputMaybe<PersonWhere>;
};


export type OrganizationPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrderBy>>;
  where?: InputMaybe<PolicyWhere>;
};


export type OrganizationProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type OrganizationRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type OrganizationSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type OrganizationSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};


export type OrganizationTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenureOrderBy>>;
  where?: InputMaybe<TenureWhere>;
};


export type OrganizationTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicOrderBy>>;
  where?: InputMaybe<TopicWhere>;
};

export type OrganizationAggregate = {
  __typename?: 'OrganizationAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  description: StringStatistics;
  id: IdStatistics;
  name: StringStatistics;
  progressAsStated: StringStatistics;
};

export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  aggregate: OrganizationAggregate;
  edges: Array<OrganizationEdge>;
  groups: Array<OrganizationGroup>;
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type OrganizationConnectionGroupsArgs = {
  by: Array<OrganizationGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  cursor: Scalars['String']['output'];
  node: Organization;
};

export type OrganizationGroup = {
  __typename?: 'OrganizationGroup';
  aggregate: OrganizationAggregate;
  key: OrganizationGroupKey;
};

export type OrganizationGroupField =
  | 'changedAt'
  | 'district'
  | 'id'
  | 'kind'
  | 'parent'
  | 'place'
  | 'progress'
  | 'progressAsStated';

export type OrganizationGroupKey = {
  __typename?: 'OrganizationGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  district?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  kind?: Maybe<OrganizationKind>;
  parent?: Maybe<Scalars['ID']['output']>;
  place?: Maybe<Scalars['ID']['output']>;
  progress?: Maybe<Progress>;
  progressAsStated?: Maybe<Scalars['String']['output']>;
};

export type OrganizationKind =
  | 'COMPANY'
  | 'GOVERNMENT'
  | 'MEDIA'
  | 'PARTY'
  | 'PUBLIC_SERVICE';

export type OrganizationKindFilter = {
  eq?: InputMaybe<OrganizationKind>;
  in?: InputMaybe<Array<OrganizationKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<OrganizationKind>;
  notIn?: InputMaybe<Array<OrganizationKind>>;
};

export type OrganizationOrderBy =
  { assessments: CountOrderBy; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants: CountOrderBy; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards: CountOrderBy; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt: SortDirection; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims: CountOrderBy; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions: CountOrderBy; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments: CountOrderBy; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description: SortDirection; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn: LocalizedOrderBy; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district: DistrictOrderBy; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence: CountOrderBy; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted: CountOrderBy; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id: SortDirection; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind: SortDirection; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones: CountOrderBy; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name: SortDirection; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations: CountOrderBy; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials: CountOrderBy; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent: OrganizationOrderBy; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people: CountOrderBy; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place: PlaceOrderBy; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies: CountOrderBy; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures: CountOrderBy; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress: SortDirection; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated: SortDirection; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings: CountOrderBy; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares: CountOrderBy; sourcesAbout?: never; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout: CountOrderBy; statements?: never; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements: CountOrderBy; tenures?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures: CountOrderBy; topics?: never; }
  |  { assessments?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; contributions?: never; departments?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; hosted?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; officials?: never; parent?: never; people?: never; place?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; tenures?: never; topics: CountOrderBy; };

export type OrganizationWhere = {
  AND?: InputMaybe<Array<OrganizationWhere>>;
  NOT?: InputMaybe<OrganizationWhere>;
  OR?: InputMaybe<Array<OrganizationWhere>>;
  aliases?: InputMaybe<StringListFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  awards?: InputMaybe<StatedAwardRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  contributions?: InputMaybe<ContributionSourceRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  departments?: InputMaybe<StatedOrganizationRelationFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  district?: InputMaybe<DistrictWhere>;
  districtLink?: InputMaybe<StatedWhere>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  hosted?: InputMaybe<StatedEventRelationFilter>;
  id?: InputMaybe<IdFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<OrganizationKindFilter>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  officials?: InputMaybe<StatedOfficialRelationFilter>;
  parent?: InputMaybe<OrganizationWhere>;
  parentLink?: InputMaybe<StatedWhere>;
  people?: InputMaybe<StatedPersonRelationFilter>;
  place?: InputMaybe<PlaceWhere>;
  placeLink?: InputMaybe<StatedWhere>;
  policies?: InputMaybe<StatedPolicyRelationFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  progress?: InputMaybe<ProgressFilter>;
  progressAsStated?: InputMaybe<StringFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
  tenures?: InputMaybe<TenureRelationFilter>;
  topics?: InputMaybe<ClassifiedTopicRelationFilter>;
};

export type OutlineConnection = {
  __typename?: 'OutlineConnection';
  edges: Array<OutlineEdge>;
  entity: Entity;
  figureCount: Scalars['Int']['output'];
  nodes: Array<OutlineGroup>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OutlineEdge = {
  __typename?: 'OutlineEdge';
  cursor: Scalars['String']['output'];
  node: OutlineGroup;
};

export type OutlineGroup = {
  __typename?: 'OutlineGroup';
  figureCount: Scalars['Int']['output'];
  from?: Maybe<Scalars['Date']['output']>;
  modalities: Array<Modality>;
  of: Entity;
  to?: Maybe<Scalars['Date']['output']>;
  units: Array<Scalars['String']['output']>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Park = Entity & Node & {
  __typename?: 'Park';
  aliases: Array<Scalars['String']['output']>;
  assessments: AssessmentConnection;
  awardGrants: AwardGrantConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  datasets: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  district?: Maybe<District>;
  districtLink?: Maybe<StatedDistrictLink>;
  evidence: Array<Evidence>;
  externalIds: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  improvedBy: StatedProjectConnection;
  kind: ParkKind;
  label: Scalars['String']['output'];
  milestones: MilestoneConnection;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  policies: StatedPolicyConnection;
  programFigures: ObservationConnection;
  projects: StatedProjectConnection;
  rankings: RankingConnection;
  shares: ObservationConnection;
  sourcesAbout: StatedSourceConnection;
  statements: StatedStatementConnection;
};


export type ParkAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type ParkAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type ParkClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type ParkDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type ParkDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type ParkEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ParkImprovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrderBy>>;
  where?: InputMaybe<ProjectWhere>;
};


export type ParkLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type ParkMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type ParkNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type ParkNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type ParkObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type ParkPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrderBy>>;
  where?: InputMaybe<PolicyWhere>;
};


export type ParkProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type ParkProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrderBy>>;
  where?: InputMaybe<ProjectWhere>;
};


export type ParkRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type ParkSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type ParkSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type ParkStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};

export type ParkAggregate = {
  __typename?: 'ParkAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  description: StringStatistics;
  id: IdStatistics;
  name: StringStatistics;
};

export type ParkConnection = {
  __typename?: 'ParkConnection';
  aggregate: ParkAggregate;
  edges: Array<ParkEdge>;
  groups: Array<ParkGroup>;
  nodes: Array<Park>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ParkConnectionGroupsArgs = {
  by: Array<ParkGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ParkEdge = {
  __typename?: 'ParkEdge';
  cursor: Scalars['String']['output'];
  node: Park;
};

export type ParkGroup = {
  __typename?: 'ParkGroup';
  aggregate: ParkAggregate;
  key: ParkGroupKey;
};

export type ParkGroupField =
  | 'changedAt'
  | 'district'
  | 'id'
  | 'kind';

export type ParkGroupKey = {
  __typename?: 'ParkGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  district?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  kind?: Maybe<ParkKind>;
};

export type ParkKind =
  | 'GREENWAY'
  | 'PUBLIC_PARK'
  | 'SCIENCE_PARK';

export type ParkKindFilter = {
  eq?: InputMaybe<ParkKind>;
  in?: InputMaybe<Array<ParkKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ParkKind>;
  notIn?: InputMaybe<Array<ParkKind>>;
};

export type ParkOrderBy =
  { assessments: CountOrderBy; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants: CountOrderBy; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt: SortDirection; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims: CountOrderBy; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description: SortDirection; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn: LocalizedOrderBy; district?: never; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district: DistrictOrderBy; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence: CountOrderBy; id?: never; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id: SortDirection; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy: CountOrderBy; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy?: never; kind: SortDirection; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones: CountOrderBy; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones?: never; name: SortDirection; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations: CountOrderBy; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies: CountOrderBy; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures: CountOrderBy; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects: CountOrderBy; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings: CountOrderBy; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares: CountOrderBy; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout: CountOrderBy; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improvedBy?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements: CountOrderBy; };

export type ParkWhere = {
  AND?: InputMaybe<Array<ParkWhere>>;
  NOT?: InputMaybe<ParkWhere>;
  OR?: InputMaybe<Array<ParkWhere>>;
  aliases?: InputMaybe<StringListFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  district?: InputMaybe<DistrictWhere>;
  districtLink?: InputMaybe<StatedWhere>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
  improvedBy?: InputMaybe<StatedProjectRelationFilter>;
  kind?: InputMaybe<ParkKindFilter>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  policies?: InputMaybe<StatedPolicyRelationFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  projects?: InputMaybe<StatedProjectRelationFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
};

export type Passage = {
  __typename?: 'Passage';
  end?: Maybe<Scalars['Int']['output']>;
  evidence: Evidence;
  start?: Maybe<Scalars['Int']['output']>;
  text?: Maybe<Scalars['String']['output']>;
};

export type Path = {
  __typename?: 'Path';
  length: Scalars['Int']['output'];
  nodes: Array<Node>;
  steps: Array<PathStep>;
};

export type PathList = {
  __typename?: 'PathList';
  complete: Scalars['Boolean']['output'];
  cuts: Array<Cut>;
  explored: Scalars['Int']['output'];
  paths: Array<Path>;
};

export type PathStep = {
  __typename?: 'PathStep';
  from: Node;
  links: Array<Link>;
  to: Node;
};

export type Period = {
  __typename?: 'Period';
  asStated?: Maybe<Scalars['String']['output']>;
  basis?: Maybe<Basis>;
  duration?: Maybe<Scalars['String']['output']>;
  edtf?: Maybe<Scalars['String']['output']>;
  end?: Maybe<Scalars['Date']['output']>;
  grain?: Maybe<Scalars['String']['output']>;
  kind: PeriodKind;
  start?: Maybe<Scalars['Date']['output']>;
};

export type PeriodAggregate = {
  __typename?: 'PeriodAggregate';
  asStated: StringStatistics;
  duration: StringStatistics;
  edtf: StringStatistics;
  end: DateStatistics;
  grain: StringStatistics;
  start: DateStatistics;
};

export type PeriodKind =
  | 'INSTANT'
  | 'INTERVAL'
  | 'SINCE'
  | 'UNKNOWN';

export type PeriodKindFilter = {
  eq?: InputMaybe<PeriodKind>;
  in?: InputMaybe<Array<PeriodKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<PeriodKind>;
  notIn?: InputMaybe<Array<PeriodKind>>;
};

export type PeriodOrderBy =
  { asStated: SortDirection; basis?: never; duration?: never; edtf?: never; end?: never; grain?: never; kind?: never; start?: never; }
  |  { asStated?: never; basis: SortDirection; duration?: never; edtf?: never; end?: never; grain?: never; kind?: never; start?: never; }
  |  { asStated?: never; basis?: never; duration: SortDirection; edtf?: never; end?: never; grain?: never; kind?: never; start?: never; }
  |  { asStated?: never; basis?: never; duration?: never; edtf: SortDirection; end?: never; grain?: never; kind?: never; start?: never; }
  |  { asStated?: never; basis?: never; duration?: never; edtf?: never; end: SortDirection; grain?: never; kind?: never; start?: never; }
  |  { asStated?: never; basis?: never; duration?: never; edtf?: never; end?: never; grain: SortDirection; kind?: never; start?: never; }
  |  { asStated?: never; basis?: never; duration?: never; edtf?: never; end?: never; grain?: never; kind: SortDirection; start?: never; }
  |  { asStated?: never; basis?: never; duration?: never; edtf?: never; end?: never; grain?: never; kind?: never; start: SortDirection; };

export type PeriodRange = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type PeriodSlot = {
  __typename?: 'PeriodSlot';
  end?: Maybe<Scalars['Date']['output']>;
  label: Scalars['String']['output'];
  start?: Maybe<Scalars['Date']['output']>;
  track: PeriodTrack;
};

export type PeriodTrack =
  | 'HALF_YEAR'
  | 'INSTANT'
  | 'INTERVAL'
  | 'MONTH'
  | 'QUARTER'
  | 'SINCE'
  | 'UNDATED'
  | 'YEAR';

export type PeriodWhere = {
  asStated?: InputMaybe<StringFilter>;
  basis?: InputMaybe<BasisFilter>;
  duration?: InputMaybe<StringFilter>;
  edtf?: InputMaybe<StringFilter>;
  end?: InputMaybe<DateFilter>;
  grain?: InputMaybe<StringFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<PeriodKindFilter>;
  start?: InputMaybe<DateFilter>;
};

export type Person = Entity & Node & {
  __typename?: 'Person';
  aliases: Array<Scalars['String']['output']>;
  assessments: AssessmentConnection;
  awardGrants: AwardGrantConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  contributions: ContributionSourceConnection;
  datasets: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  evidence: Array<Evidence>;
  externalIds: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  milestones: MilestoneConnection;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  organizations: StatedOrganizationConnection;
  programFigures: ObservationConnection;
  rankings: RankingConnection;
  shares: ObservationConnection;
  sourcesAbout: StatedSourceConnection;
  statements: StatedStatementConnection;
};


export type PersonAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type PersonAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type PersonContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ContributionWhere>;
  edgeOrderBy?: InputMaybe<Array<ContributionOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type PersonDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type PersonDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type PersonEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type PersonMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type PersonNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type PersonNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type PersonObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type PersonOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrderBy>>;
  where?: InputMaybe<OrganizationWhere>;
};


export type PersonProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type PersonRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type PersonSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type PersonSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};

export type PersonConnection = {
  __typename?: 'PersonConnection';
  aggregate: EntityAggregate;
  edges: Array<PersonEdge>;
  groups: Array<EntityGroup>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type PersonConnectionGroupsArgs = {
  by: Array<EntityGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PersonEdge = {
  __typename?: 'PersonEdge';
  cursor: Scalars['String']['output'];
  node: Person;
};

export type PersonOrderBy =
  { assessments: CountOrderBy; awardGrants?: never; changedAt?: never; claims?: never; contributions?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants: CountOrderBy; changedAt?: never; claims?: never; contributions?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt: SortDirection; claims?: never; contributions?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims: CountOrderBy; contributions?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; contributions: CountOrderBy; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; contributions?: never; description: SortDirection; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; contributions?: never; description?: never; descriptionIn: LocalizedOrderBy; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; contributions?: never; description?: never; descriptionIn?: never; evidence: CountOrderBy; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; contributions?: never; description?: never; descriptionIn?: never; evidence?: never; id: SortDirection; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; contributions?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones: CountOrderBy; name?: never; nameIn?: never; observations?: never; organizations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; contributions?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name: SortDirection; nameIn?: never; observations?: never; organizations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; contributions?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; organizations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; contributions?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations: CountOrderBy; organizations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; contributions?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations: CountOrderBy; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; contributions?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; programFigures: CountOrderBy; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; contributions?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; programFigures?: never; rankings: CountOrderBy; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; contributions?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; programFigures?: never; rankings?: never; shares: CountOrderBy; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; contributions?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout: CountOrderBy; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; contributions?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements: CountOrderBy; };

export type PersonWhere = {
  AND?: InputMaybe<Array<PersonWhere>>;
  NOT?: InputMaybe<PersonWhere>;
  OR?: InputMaybe<Array<PersonWhere>>;
  aliases?: InputMaybe<StringListFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  contributions?: InputMaybe<ContributionSourceRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  organizations?: InputMaybe<StatedOrganizationRelationFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
};

export type Place = Entity & Node & {
  __typename?: 'Place';
  aliases: Array<Scalars['String']['output']>;
  assessments: AssessmentConnection;
  awardGrants: AwardGrantConnection;
  bodies: StatedOrganizationConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  datasets: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  districts: StatedDistrictConnection;
  evidence: Array<Evidence>;
  externalIds: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: PlaceKind;
  label: Scalars['String']['output'];
  members: StatedDistrictConnection;
  milestones: MilestoneConnection;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  parent?: Maybe<Place>;
  parentLink?: Maybe<StatedPlaceLink>;
  parts: StatedPlaceConnection;
  programFigures: ObservationConnection;
  rankings: RankingConnection;
  rankingsAmong: RankingConnection;
  shares: ObservationConnection;
  sourcesAbout: StatedSourceConnection;
  statements: StatedStatementConnection;
};


export type PlaceAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type PlaceAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type PlaceBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrderBy>>;
  where?: InputMaybe<OrganizationWhere>;
};


export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type PlaceDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type PlaceDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type PlaceDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DistrictOrderBy>>;
  where?: InputMaybe<DistrictWhere>;
};


export type PlaceEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PlaceLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type PlaceMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DistrictOrderBy>>;
  where?: InputMaybe<DistrictWhere>;
};


export type PlaceMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type PlaceNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type PlaceNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type PlaceObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type PlacePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlaceOrderBy>>;
  where?: InputMaybe<PlaceWhere>;
};


export type PlaceProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type PlaceRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type PlaceRankingsAmongArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type PlaceSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type PlaceSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type PlaceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};

export type PlaceAggregate = {
  __typename?: 'PlaceAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  description: StringStatistics;
  id: IdStatistics;
  name: StringStatistics;
};

export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  aggregate: PlaceAggregate;
  edges: Array<PlaceEdge>;
  groups: Array<PlaceGroup>;
  nodes: Array<Place>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type PlaceConnectionGroupsArgs = {
  by: Array<PlaceGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  cursor: Scalars['String']['output'];
  node: Place;
};

export type PlaceGroup = {
  __typename?: 'PlaceGroup';
  aggregate: PlaceAggregate;
  key: PlaceGroupKey;
};

export type PlaceGroupField =
  | 'changedAt'
  | 'id'
  | 'kind'
  | 'parent';

export type PlaceGroupKey = {
  __typename?: 'PlaceGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  kind?: Maybe<PlaceKind>;
  parent?: Maybe<Scalars['ID']['output']>;
};

export type PlaceKind =
  | 'CITY'
  | 'COUNTRY'
  | 'DISTRICT_GROUP';

export type PlaceKindFilter = {
  eq?: InputMaybe<PlaceKind>;
  in?: InputMaybe<Array<PlaceKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<PlaceKind>;
  notIn?: InputMaybe<Array<PlaceKind>>;
};

export type PlaceOrderBy =
  { assessments: CountOrderBy; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants: CountOrderBy; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies: CountOrderBy; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt: SortDirection; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims: CountOrderBy; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description: SortDirection; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn: LocalizedOrderBy; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts: CountOrderBy; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence: CountOrderBy; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id: SortDirection; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind: SortDirection; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members: CountOrderBy; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones: CountOrderBy; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name: SortDirection; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations: CountOrderBy; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent: PlaceOrderBy; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts: CountOrderBy; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures: CountOrderBy; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings: CountOrderBy; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong: CountOrderBy; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares: CountOrderBy; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout: CountOrderBy; statements?: never; }
  |  { assessments?: never; awardGrants?: never; bodies?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; id?: never; kind?: never; members?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parent?: never; parts?: never; programFigures?: never; rankings?: never; rankingsAmong?: never; shares?: never; sourcesAbout?: never; statements: CountOrderBy; };

export type PlaceWhere = {
  AND?: InputMaybe<Array<PlaceWhere>>;
  NOT?: InputMaybe<PlaceWhere>;
  OR?: InputMaybe<Array<PlaceWhere>>;
  aliases?: InputMaybe<StringListFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  bodies?: InputMaybe<StatedOrganizationRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  districts?: InputMaybe<StatedDistrictRelationFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<PlaceKindFilter>;
  members?: InputMaybe<StatedDistrictRelationFilter>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  parent?: InputMaybe<PlaceWhere>;
  parentLink?: InputMaybe<StatedWhere>;
  parts?: InputMaybe<StatedPlaceRelationFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  rankingsAmong?: InputMaybe<RankingRelationFilter>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
};

export type Policy = Entity & Node & {
  __typename?: 'Policy';
  aliases: Array<Scalars['String']['output']>;
  assessments: AssessmentConnection;
  awardGrants: AwardGrantConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  datasets: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  districts: StatedDistrictConnection;
  evidence: Array<Evidence>;
  exceededBy: ObservationConnection;
  externalIds: Array<Scalars['String']['output']>;
  figures: ObservationConnection;
  goal?: Maybe<Policy>;
  goalLink?: Maybe<StatedPolicyLink>;
  id: Scalars['ID']['output'];
  industries: StatedIndustryConnection;
  issuedBy: StatedOrganizationConnection;
  kind: PolicyKind;
  label: Scalars['String']['output'];
  means: StatedPolicyConnection;
  milestones: MilestoneConnection;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  parks: StatedParkConnection;
  programFigures: ObservationConnection;
  progress?: Maybe<Progress>;
  progressAsStated?: Maybe<Scalars['String']['output']>;
  projects: StatedProjectConnection;
  rankings: RankingConnection;
  rankingsDuring: RankingConnection;
  servedBy: AssessmentConnection;
  shares: ObservationConnection;
  sourcesAbout: StatedSourceConnection;
  span?: Maybe<Period>;
  statements: StatedStatementConnection;
  topics: ClassifiedTopicConnection;
};


export type PolicyAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type PolicyAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type PolicyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type PolicyDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type PolicyDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type PolicyDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DistrictOrderBy>>;
  where?: InputMaybe<DistrictWhere>;
};


export type PolicyEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PolicyExceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type PolicyFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type PolicyIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndustryOrderBy>>;
  where?: InputMaybe<IndustryWhere>;
};


export type PolicyIssuedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrderBy>>;
  where?: InputMaybe<OrganizationWhere>;
};


export type PolicyLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type PolicyMeansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrderBy>>;
  where?: InputMaybe<PolicyWhere>;
};


export type PolicyMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type PolicyNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type PolicyNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type PolicyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type PolicyParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrderBy>>;
  where?: InputMaybe<ParkWhere>;
};


export type PolicyProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type PolicyProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrderBy>>;
  where?: InputMaybe<ProjectWhere>;
};


export type PolicyRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type PolicyRankingsDuringArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type PolicyServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type PolicySharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type PolicySourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type PolicyStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};


export type PolicyTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicOrderBy>>;
  where?: InputMaybe<TopicWhere>;
};

export type PolicyAggregate = {
  __typename?: 'PolicyAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  description: StringStatistics;
  id: IdStatistics;
  name: StringStatistics;
  progressAsStated: StringStatistics;
  span: PeriodAggregate;
};

export type PolicyConnection = {
  __typename?: 'PolicyConnection';
  aggregate: PolicyAggregate;
  edges: Array<PolicyEdge>;
  groups: Array<PolicyGroup>;
  nodes: Array<Policy>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type PolicyConnectionGroupsArgs = {
  by: Array<PolicyGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PolicyEdge = {
  __typename?: 'PolicyEdge';
  cursor: Scalars['String']['output'];
  node: Policy;
};

export type PolicyGroup = {
  __typename?: 'PolicyGroup';
  aggregate: PolicyAggregate;
  key: PolicyGroupKey;
};

export type PolicyGroupField =
  | 'changedAt'
  | 'goal'
  | 'id'
  | 'kind'
  | 'progress'
  | 'progressAsStated'
  | 'span_asStated'
  | 'span_basis'
  | 'span_duration'
  | 'span_edtf'
  | 'span_end'
  | 'span_grain'
  | 'span_kind'
  | 'span_start';

export type PolicyGroupKey = {
  __typename?: 'PolicyGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  goal?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  kind?: Maybe<PolicyKind>;
  progress?: Maybe<Progress>;
  progressAsStated?: Maybe<Scalars['String']['output']>;
  span_asStated?: Maybe<Scalars['String']['output']>;
  span_basis?: Maybe<Basis>;
  span_duration?: Maybe<Scalars['String']['output']>;
  span_edtf?: Maybe<Scalars['String']['output']>;
  span_end?: Maybe<Scalars['Date']['output']>;
  span_grain?: Maybe<Scalars['String']['output']>;
  span_kind?: Maybe<PeriodKind>;
  span_start?: Maybe<Scalars['Date']['output']>;
};

export type PolicyKind =
  | 'MECHANISM'
  | 'PLAN'
  | 'POLICY'
  | 'POSITIONING'
  | 'PRINCIPLE'
  | 'REFORM'
  | 'STRATEGY';

export type PolicyKindFilter = {
  eq?: InputMaybe<PolicyKind>;
  in?: InputMaybe<Array<PolicyKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<PolicyKind>;
  notIn?: InputMaybe<Array<PolicyKind>>;
};

export type PolicyOrderBy =
  { assessments: CountOrderBy; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants: CountOrderBy; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt: SortDirection; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims: CountOrderBy; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description: SortDirection; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn: LocalizedOrderBy; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts: CountOrderBy; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence: CountOrderBy; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy: CountOrderBy; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures: CountOrderBy; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal: PolicyOrderBy; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id: SortDirection; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries: CountOrderBy; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy: CountOrderBy; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind: SortDirection; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means: CountOrderBy; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones: CountOrderBy; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name: SortDirection; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations: CountOrderBy; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks: CountOrderBy; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures: CountOrderBy; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress: SortDirection; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated: SortDirection; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects: CountOrderBy; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings: CountOrderBy; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring: CountOrderBy; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy: CountOrderBy; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares: CountOrderBy; sourcesAbout?: never; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout: CountOrderBy; span?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span: PeriodOrderBy; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements: CountOrderBy; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; districts?: never; evidence?: never; exceededBy?: never; figures?: never; goal?: never; id?: never; industries?: never; issuedBy?: never; kind?: never; means?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; programFigures?: never; progress?: never; progressAsStated?: never; projects?: never; rankings?: never; rankingsDuring?: never; servedBy?: never; shares?: never; sourcesAbout?: never; span?: never; statements?: never; topics: CountOrderBy; };

export type PolicyWhere = {
  AND?: InputMaybe<Array<PolicyWhere>>;
  NOT?: InputMaybe<PolicyWhere>;
  OR?: InputMaybe<Array<PolicyWhere>>;
  aliases?: InputMaybe<StringListFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  districts?: InputMaybe<StatedDistrictRelationFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  exceededBy?: InputMaybe<ObservationRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  figures?: InputMaybe<ObservationRelationFilter>;
  goal?: InputMaybe<PolicyWhere>;
  goalLink?: InputMaybe<StatedWhere>;
  id?: InputMaybe<IdFilter>;
  industries?: InputMaybe<StatedIndustryRelationFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  issuedBy?: InputMaybe<StatedOrganizationRelationFilter>;
  kind?: InputMaybe<PolicyKindFilter>;
  means?: InputMaybe<StatedPolicyRelationFilter>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  parks?: InputMaybe<StatedParkRelationFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  progress?: InputMaybe<ProgressFilter>;
  progressAsStated?: InputMaybe<StringFilter>;
  projects?: InputMaybe<StatedProjectRelationFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  rankingsDuring?: InputMaybe<RankingRelationFilter>;
  servedBy?: InputMaybe<AssessmentRelationFilter>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  span?: InputMaybe<PeriodWhere>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
  topics?: InputMaybe<ClassifiedTopicRelationFilter>;
};

export type PreferenceRule =
  | 'ID'
  | 'LATER_SOURCE'
  | 'MORE_EXACT'
  | 'ONLY_CLAIM'
  | 'STATED';

export type Prices =
  | 'NOMINAL'
  | 'REAL';

export type PricesFilter = {
  eq?: InputMaybe<Prices>;
  in?: InputMaybe<Array<Prices>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Prices>;
  notIn?: InputMaybe<Array<Prices>>;
};

export type Progress =
  | 'COMPLETED'
  | 'IN_FORCE'
  | 'OPERATING'
  | 'STARTED'
  | 'UNDERWAY';

export type ProgressFilter = {
  eq?: InputMaybe<Progress>;
  in?: InputMaybe<Array<Progress>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Progress>;
  notIn?: InputMaybe<Array<Progress>>;
};

export type Project = Entity & Node & {
  __typename?: 'Project';
  aliases: Array<Scalars['String']['output']>;
  assessments: AssessmentConnection;
  awardGrants: AwardGrantConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  datasets: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  district?: Maybe<District>;
  districtLink?: Maybe<StatedDistrictLink>;
  evidence: Array<Evidence>;
  externalIds: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  improves: StatedParkConnection;
  industries: StatedIndustryConnection;
  label: Scalars['String']['output'];
  milestones: MilestoneConnection;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  parks: StatedParkConnection;
  policies: StatedPolicyConnection;
  programFigures: ObservationConnection;
  progress?: Maybe<Progress>;
  progressAsStated?: Maybe<Scalars['String']['output']>;
  rankings: RankingConnection;
  shares: ObservationConnection;
  sourcesAbout: StatedSourceConnection;
  statements: StatedStatementConnection;
  topics: ClassifiedTopicConnection;
};


export type ProjectAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type ProjectAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type ProjectClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type ProjectDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type ProjectDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type ProjectEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectImprovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrderBy>>;
  where?: InputMaybe<ParkWhere>;
};


export type ProjectIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndustryOrderBy>>;
  where?: InputMaybe<IndustryWhere>;
};


export type ProjectLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type ProjectMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type ProjectNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type ProjectNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type ProjectObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type ProjectParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrderBy>>;
  where?: InputMaybe<ParkWhere>;
};


export type ProjectPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrderBy>>;
  where?: InputMaybe<PolicyWhere>;
};


export type ProjectProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type ProjectRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type ProjectSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type ProjectSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type ProjectStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};


export type ProjectTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicOrderBy>>;
  where?: InputMaybe<TopicWhere>;
};

export type ProjectAggregate = {
  __typename?: 'ProjectAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  description: StringStatistics;
  id: IdStatistics;
  name: StringStatistics;
  progressAsStated: StringStatistics;
};

export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  aggregate: ProjectAggregate;
  edges: Array<ProjectEdge>;
  groups: Array<ProjectGroup>;
  nodes: Array<Project>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ProjectConnectionGroupsArgs = {
  by: Array<ProjectGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  cursor: Scalars['String']['output'];
  node: Project;
};

export type ProjectGroup = {
  __typename?: 'ProjectGroup';
  aggregate: ProjectAggregate;
  key: ProjectGroupKey;
};

export type ProjectGroupField =
  | 'changedAt'
  | 'district'
  | 'id'
  | 'progress'
  | 'progressAsStated';

export type ProjectGroupKey = {
  __typename?: 'ProjectGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  district?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  progress?: Maybe<Progress>;
  progressAsStated?: Maybe<Scalars['String']['output']>;
};

export type ProjectOrderBy =
  { assessments: CountOrderBy; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants: CountOrderBy; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt: SortDirection; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims: CountOrderBy; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description: SortDirection; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn: LocalizedOrderBy; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district: DistrictOrderBy; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence: CountOrderBy; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id: SortDirection; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves: CountOrderBy; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries: CountOrderBy; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones: CountOrderBy; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name: SortDirection; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations: CountOrderBy; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks: CountOrderBy; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies: CountOrderBy; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures: CountOrderBy; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress: SortDirection; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated: SortDirection; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings: CountOrderBy; shares?: never; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares: CountOrderBy; sourcesAbout?: never; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout: CountOrderBy; statements?: never; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements: CountOrderBy; topics?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; district?: never; evidence?: never; id?: never; improves?: never; industries?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; parks?: never; policies?: never; programFigures?: never; progress?: never; progressAsStated?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; topics: CountOrderBy; };

export type ProjectWhere = {
  AND?: InputMaybe<Array<ProjectWhere>>;
  NOT?: InputMaybe<ProjectWhere>;
  OR?: InputMaybe<Array<ProjectWhere>>;
  aliases?: InputMaybe<StringListFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  district?: InputMaybe<DistrictWhere>;
  districtLink?: InputMaybe<StatedWhere>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
  improves?: InputMaybe<StatedParkRelationFilter>;
  industries?: InputMaybe<StatedIndustryRelationFilter>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  parks?: InputMaybe<StatedParkRelationFilter>;
  policies?: InputMaybe<StatedPolicyRelationFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  progress?: InputMaybe<ProgressFilter>;
  progressAsStated?: InputMaybe<StringFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
  topics?: InputMaybe<ClassifiedTopicRelationFilter>;
};

export type PromiseConnection = {
  __typename?: 'PromiseConnection';
  edges: Array<PromiseEdge>;
  nodes: Array<TargetProgress>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PromiseEdge = {
  __typename?: 'PromiseEdge';
  cursor: Scalars['String']['output'];
  node: TargetProgress;
};

export type Qualifier =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'BETWEEN'
  | 'EXACT'
  | 'NEARLY'
  | 'OVER';

export type QualifierFilter = {
  eq?: InputMaybe<Qualifier>;
  in?: InputMaybe<Array<Qualifier>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Qualifier>;
  notIn?: InputMaybe<Array<Qualifier>>;
};

export type Query = {
  __typename?: 'Query';
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
  allNodes: NodeConnection;
  assessment?: Maybe<Assessment>;
  assessments: AssessmentConnection;
  audit: AuditConnection;
  auditCheck?: Maybe<AuditCheck>;
  auditChecks: AuditCheckConnection;
  award?: Maybe<Award>;
  awardGrant?: Maybe<AwardGrant>;
  awardGrants: AwardGrantConnection;
  awards: AwardConnection;
  bodies: BodyConnection;
  body?: Maybe<Body>;
  checkClaim?: Maybe<ClaimCheck>;
  citations: Array<Citation>;
  claims?: Maybe<Array<ClaimGroup>>;
  commonNeighbors?: Maybe<CommonNeighborConnection>;
  compare: Comparison;
  criterion?: Maybe<Criterion>;
  criterions: CriterionConnection;
  dataset?: Maybe<Dataset>;
  datasets: DatasetConnection;
  derivedValue?: Maybe<DerivedValue>;
  derivedValues: DerivedValueConnection;
  disagreements: DisagreementConnection;
  district?: Maybe<District>;
  districts: DistrictConnection;
  entities: EntityConnection;
  entity?: Maybe<Entity>;
  entityByName: NameResolution;
  event?: Maybe<Event>;
  events: EventConnection;
  evidence?: Maybe<Evidence>;
  evidenceSpans: EvidenceConnection;
  expansion: Expansion;
  fieldClaim?: Maybe<FieldClaim>;
  fieldClaims: FieldClaimConnection;
  industries: IndustryConnection;
  industry?: Maybe<Industry>;
  load?: Maybe<Load>;
  loads: LoadConnection;
  metric?: Maybe<Metric>;
  metrics: MetricConnection;
  milestone?: Maybe<Milestone>;
  milestones: MilestoneConnection;
  neighbors?: Maybe<NeighborConnection>;
  node?: Maybe<Node>;
  nodes: Array<Maybe<Node>>;
  observation?: Maybe<Observation>;
  observations: ObservationConnection;
  official?: Maybe<Official>;
  officials: OfficialConnection;
  organization?: Maybe<Organization>;
  organizations: OrganizationConnection;
  outline?: Maybe<OutlineConnection>;
  park?: Maybe<Park>;
  parks: ParkConnection;
  passages: Array<Passage>;
  paths?: Maybe<PathList>;
  people: PersonConnection;
  person?: Maybe<Person>;
  place?: Maybe<Place>;
  places: PlaceConnection;
  policies: PolicyConnection;
  policy?: Maybe<Policy>;
  project?: Maybe<Project>;
  projects: ProjectConnection;
  promises: PromiseConnection;
  rank?: Maybe<RankTable>;
  ranking?: Maybe<Ranking>;
  rankings: RankingConnection;
  role?: Maybe<Role>;
  roles: RoleConnection;
  rule?: Maybe<Rule>;
  rules: RuleConnection;
  search: SearchConnection;
  series?: Maybe<Series>;
  shortestPath?: Maybe<ShortestPath>;
  source?: Maybe<Source>;
  sources: SourceConnection;
  statement?: Maybe<Statement>;
  statements: StatementConnection;
  subgraph: Subgraph;
  suggest: Array<SearchHit>;
  tenure?: Maybe<Tenure>;
  tenures: TenureConnection;
  timeline?: Maybe<TimelineConnection>;
  topic?: Maybe<Topic>;
  topics: TopicConnection;
};


export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};


export type QueryAllNodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrderBy>>;
  where?: InputMaybe<NodeWhere>;
};


export type QueryAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type QueryAuditArgs = {
  acrossDatasets?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  subjects?: InputMaybe<Array<Scalars['ID']['input']>>;
  verdicts?: InputMaybe<Array<AuditVerdict>>;
};


export type QueryAuditCheckArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAuditChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AuditCheckOrderBy>>;
  where?: InputMaybe<AuditCheckWhere>;
};


export type QueryAwardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAwardGrantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type QueryAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardOrderBy>>;
  where?: InputMaybe<AwardWhere>;
};


export type QueryBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BodyOrderBy>>;
  where?: InputMaybe<BodyWhere>;
};


export type QueryBodyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCheckClaimArgs = {
  comparison?: ClaimComparison;
  metric: Scalars['ID']['input'];
  modalities?: Array<Modality>;
  number: Scalars['Float']['input'];
  period?: InputMaybe<Scalars['String']['input']>;
  relativeTo?: InputMaybe<Scalars['ID']['input']>;
  subject: Scalars['ID']['input'];
  unit?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCitationsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryClaimsArgs = {
  metric: Scalars['ID']['input'];
  period?: InputMaybe<PeriodRange>;
  subject: Scalars['ID']['input'];
};


export type QueryCommonNeighborsArgs = {
  a: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  b: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  relationships?: InputMaybe<Array<Scalars['String']['input']>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryCompareArgs = {
  asOf?: InputMaybe<AsOf>;
  metrics: Array<Scalars['ID']['input']>;
  modalities?: Array<Modality>;
  period?: InputMaybe<PeriodRange>;
  subjects: Array<Scalars['ID']['input']>;
  units?: InputMaybe<Array<MetricUnit>>;
};


export type QueryCriterionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCriterionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CriterionOrderBy>>;
  where?: InputMaybe<CriterionWhere>;
};


export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DatasetOrderBy>>;
  where?: InputMaybe<DatasetWhere>;
};


export type QueryDerivedValueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDerivedValuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DerivedValueOrderBy>>;
  where?: InputMaybe<DerivedValueWhere>;
};


export type QueryDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  metrics?: InputMaybe<Array<Scalars['ID']['input']>>;
  subjects?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryDistrictArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DistrictOrderBy>>;
  where?: InputMaybe<DistrictWhere>;
};


export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrderBy>>;
  where?: InputMaybe<EntityWhere>;
};


export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEntityByNameArgs = {
  lang?: InputMaybe<LangTag>;
  name: Scalars['String']['input'];
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrderBy>>;
  where?: InputMaybe<EventWhere>;
};


export type QueryEvidenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvidenceSpansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EvidenceOrderBy>>;
  where?: InputMaybe<EvidenceWhere>;
};


export type QueryExpansionArgs = {
  ids?: Array<Scalars['ID']['input']>;
  shown?: Array<Scalars['ID']['input']>;
  steps?: Array<ExpansionStep>;
};


export type QueryFieldClaimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFieldClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type QueryIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndustryOrderBy>>;
  where?: InputMaybe<IndustryWhere>;
};


export type QueryIndustryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLoadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLoadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LoadOrderBy>>;
  where?: InputMaybe<LoadWhere>;
};


export type QueryMetricArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MetricOrderBy>>;
  where?: InputMaybe<MetricWhere>;
};


export type QueryMilestoneArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type QueryNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<LinkDirection>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  relationships?: InputMaybe<Array<Scalars['String']['input']>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryObservationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type QueryOfficialArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialOrderBy>>;
  where?: InputMaybe<OfficialWhere>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrderBy>>;
  where?: InputMaybe<OrganizationWhere>;
};


export type QueryOutlineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type QueryParkArgs = {
  id: Scalars['ID']['input'];
};


export type QueryParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParkOrderBy>>;
  where?: InputMaybe<ParkWhere>;
};


export type QueryPassagesArgs = {
  evidence: Array<Scalars['ID']['input']>;
};


export type QueryPathsArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  via?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PersonOrderBy>>;
  where?: InputMaybe<PersonWhere>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlaceOrderBy>>;
  where?: InputMaybe<PlaceWhere>;
};


export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrderBy>>;
  where?: InputMaybe<PolicyWhere>;
};


export type QueryPolicyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrderBy>>;
  where?: InputMaybe<ProjectWhere>;
};


export type QueryPromisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  metrics?: InputMaybe<Array<Scalars['ID']['input']>>;
  subjects?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryRankArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  lowestFirst?: Scalars['Boolean']['input'];
  metric: Scalars['ID']['input'];
  modalities?: Array<Modality>;
  period?: InputMaybe<PeriodRange>;
  scope: Scalars['ID']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryRankingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type QueryRoleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RoleOrderBy>>;
  where?: InputMaybe<RoleWhere>;
};


export type QueryRuleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RuleOrderBy>>;
  where?: InputMaybe<RuleWhere>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QuerySeriesArgs = {
  asOf?: InputMaybe<AsOf>;
  metric: Scalars['ID']['input'];
  period?: InputMaybe<PeriodRange>;
  subjects: Array<Scalars['ID']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
};


export type QueryShortestPathArgs = {
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  via?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};


export type QuerySubgraphArgs = {
  depth?: Scalars['Int']['input'];
  maxEdges?: Scalars['Int']['input'];
  maxNodes?: Scalars['Int']['input'];
  relationships?: InputMaybe<Array<Scalars['String']['input']>>;
  seeds: Array<Scalars['ID']['input']>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QuerySuggestArgs = {
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryTenureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenureOrderBy>>;
  where?: InputMaybe<TenureWhere>;
};


export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicOrderBy>>;
  where?: InputMaybe<TopicWhere>;
};

export type RankRow = {
  __typename?: 'RankRow';
  computed?: Maybe<ComputedPosition>;
  stated: Array<Ranking>;
  subject: Entity;
};

export type RankTable = {
  __typename?: 'RankTable';
  compared: Scalars['Int']['output'];
  leftOut: Array<LeftOutFigure>;
  leftOutCount: Scalars['Int']['output'];
  metric: Metric;
  notCompared: Array<NotCompared>;
  notComparedCount: Scalars['Int']['output'];
  pageInfo: PageInfo;
  rowCount: Scalars['Int']['output'];
  rows: Array<RankRow>;
  scope: Entity;
  slot?: Maybe<PeriodSlot>;
  unit: Scalars['String']['output'];
};

export type Ranking = Node & Statement & {
  __typename?: 'Ranking';
  asStated: Scalars['String']['output'];
  audits: AuditInputAuditCheckConnection;
  basis: Basis;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  criterion: Criterion;
  datasets: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  kind: RankingKind;
  label: Scalars['String']['output'];
  list?: Maybe<Award>;
  metric?: Maybe<Metric>;
  period?: Maybe<Period>;
  periodRule?: Maybe<Rule>;
  plan?: Maybe<Policy>;
  position?: Maybe<Scalars['Int']['output']>;
  rule?: Maybe<Rule>;
  scope: Place;
  statedBy: StatedEntityConnection;
  statedOn?: Maybe<Scalars['Date']['output']>;
  statedOnBasis?: Maybe<Basis>;
  streakYears?: Maybe<Scalars['Int']['output']>;
  subject: Entity;
  topics: ClassifiedTopicConnection;
};


export type RankingAuditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<AuditInputWhere>;
  edgeOrderBy?: InputMaybe<Array<AuditInputOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AuditCheckOrderBy>>;
  where?: InputMaybe<AuditCheckWhere>;
};


export type RankingEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type RankingLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type RankingStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrderBy>>;
  where?: InputMaybe<EntityWhere>;
};


export type RankingTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicOrderBy>>;
  where?: InputMaybe<TopicWhere>;
};

export type RankingAggregate = {
  __typename?: 'RankingAggregate';
  asStated: StringStatistics;
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  id: IdStatistics;
  period: PeriodAggregate;
  position: IntStatistics;
  statedOn: DateStatistics;
  streakYears: IntStatistics;
};

export type RankingConnection = {
  __typename?: 'RankingConnection';
  aggregate: RankingAggregate;
  edges: Array<RankingEdge>;
  groups: Array<RankingGroup>;
  nodes: Array<Ranking>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type RankingConnectionGroupsArgs = {
  by: Array<RankingGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RankingEdge = {
  __typename?: 'RankingEdge';
  cursor: Scalars['String']['output'];
  node: Ranking;
};

export type RankingGroup = {
  __typename?: 'RankingGroup';
  aggregate: RankingAggregate;
  key: RankingGroupKey;
};

export type RankingGroupField =
  | 'asStated'
  | 'basis'
  | 'changedAt'
  | 'criterion'
  | 'id'
  | 'kind'
  | 'list'
  | 'metric'
  | 'periodRule'
  | 'period_asStated'
  | 'period_basis'
  | 'period_duration'
  | 'period_edtf'
  | 'period_end'
  | 'period_grain'
  | 'period_kind'
  | 'period_start'
  | 'plan'
  | 'position'
  | 'rule'
  | 'scope'
  | 'statedOn'
  | 'statedOnBasis'
  | 'streakYears'
  | 'subject';

export type RankingGroupKey = {
  __typename?: 'RankingGroupKey';
  asStated?: Maybe<Scalars['String']['output']>;
  basis?: Maybe<Basis>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  criterion?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  kind?: Maybe<RankingKind>;
  list?: Maybe<Scalars['ID']['output']>;
  metric?: Maybe<Scalars['ID']['output']>;
  periodRule?: Maybe<Scalars['ID']['output']>;
  period_asStated?: Maybe<Scalars['String']['output']>;
  period_basis?: Maybe<Basis>;
  period_duration?: Maybe<Scalars['String']['output']>;
  period_edtf?: Maybe<Scalars['String']['output']>;
  period_end?: Maybe<Scalars['Date']['output']>;
  period_grain?: Maybe<Scalars['String']['output']>;
  period_kind?: Maybe<PeriodKind>;
  period_start?: Maybe<Scalars['Date']['output']>;
  plan?: Maybe<Scalars['ID']['output']>;
  position?: Maybe<Scalars['Int']['output']>;
  rule?: Maybe<Scalars['ID']['output']>;
  scope?: Maybe<Scalars['ID']['output']>;
  statedOn?: Maybe<Scalars['Date']['output']>;
  statedOnBasis?: Maybe<Basis>;
  streakYears?: Maybe<Scalars['Int']['output']>;
  subject?: Maybe<Scalars['ID']['output']>;
};

export type RankingKind =
  | 'EARLIEST'
  | 'LEADING'
  | 'POSITION'
  | 'SUPERLATIVE';

export type RankingKindFilter = {
  eq?: InputMaybe<RankingKind>;
  in?: InputMaybe<Array<RankingKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<RankingKind>;
  notIn?: InputMaybe<Array<RankingKind>>;
};

export type RankingOrderBy =
  { asStated: SortDirection; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind?: never; list?: never; metric?: never; period?: never; periodRule?: never; plan?: never; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits: CountOrderBy; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind?: never; list?: never; metric?: never; period?: never; periodRule?: never; plan?: never; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis: SortDirection; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind?: never; list?: never; metric?: never; period?: never; periodRule?: never; plan?: never; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt: SortDirection; criterion?: never; evidence?: never; id?: never; kind?: never; list?: never; metric?: never; period?: never; periodRule?: never; plan?: never; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion: CriterionOrderBy; evidence?: never; id?: never; kind?: never; list?: never; metric?: never; period?: never; periodRule?: never; plan?: never; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence: CountOrderBy; id?: never; kind?: never; list?: never; metric?: never; period?: never; periodRule?: never; plan?: never; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id: SortDirection; kind?: never; list?: never; metric?: never; period?: never; periodRule?: never; plan?: never; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind: SortDirection; list?: never; metric?: never; period?: never; periodRule?: never; plan?: never; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind?: never; list: AwardOrderBy; metric?: never; period?: never; periodRule?: never; plan?: never; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind?: never; list?: never; metric: MetricOrderBy; period?: never; periodRule?: never; plan?: never; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind?: never; list?: never; metric?: never; period: PeriodOrderBy; periodRule?: never; plan?: never; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind?: never; list?: never; metric?: never; period?: never; periodRule: RuleOrderBy; plan?: never; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind?: never; list?: never; metric?: never; period?: never; periodRule?: never; plan: PolicyOrderBy; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind?: never; list?: never; metric?: never; period?: never; periodRule?: never; plan?: never; position: SortDirection; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind?: never; list?: never; metric?: never; period?: never; periodRule?: never; plan?: never; position?: never; rule: RuleOrderBy; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind?: never; list?: never; metric?: never; period?: never; periodRule?: never; plan?: never; position?: never; rule?: never; scope: PlaceOrderBy; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind?: never; list?: never; metric?: never; period?: never; periodRule?: never; plan?: never; position?: never; rule?: never; scope?: never; statedBy: CountOrderBy; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind?: never; list?: never; metric?: never; period?: never; periodRule?: never; plan?: never; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn: SortDirection; statedOnBasis?: never; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind?: never; list?: never; metric?: never; period?: never; periodRule?: never; plan?: never; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis: SortDirection; streakYears?: never; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind?: never; list?: never; metric?: never; period?: never; periodRule?: never; plan?: never; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears: SortDirection; subject?: never; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind?: never; list?: never; metric?: never; period?: never; periodRule?: never; plan?: never; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject: EntityOrderBy; topics?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; criterion?: never; evidence?: never; id?: never; kind?: never; list?: never; metric?: never; period?: never; periodRule?: never; plan?: never; position?: never; rule?: never; scope?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; subject?: never; topics: CountOrderBy; };

export type RankingRelationFilter = {
  all?: InputMaybe<RankingWhere>;
  count?: InputMaybe<IntFilter>;
  none?: InputMaybe<RankingWhere>;
  single?: InputMaybe<RankingWhere>;
  some?: InputMaybe<RankingWhere>;
};

export type RankingWhere = {
  AND?: InputMaybe<Array<RankingWhere>>;
  NOT?: InputMaybe<RankingWhere>;
  OR?: InputMaybe<Array<RankingWhere>>;
  asStated?: InputMaybe<StringFilter>;
  audits?: InputMaybe<AuditInputAuditCheckRelationFilter>;
  basis?: InputMaybe<BasisFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  criterion?: InputMaybe<CriterionWhere>;
  datasets?: InputMaybe<StringListFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<RankingKindFilter>;
  list?: InputMaybe<AwardWhere>;
  metric?: InputMaybe<MetricWhere>;
  period?: InputMaybe<PeriodWhere>;
  periodRule?: InputMaybe<RuleWhere>;
  plan?: InputMaybe<PolicyWhere>;
  position?: InputMaybe<IntFilter>;
  rule?: InputMaybe<RuleWhere>;
  scope?: InputMaybe<PlaceWhere>;
  statedBy?: InputMaybe<StatedEntityRelationFilter>;
  statedOn?: InputMaybe<DateFilter>;
  statedOnBasis?: InputMaybe<BasisFilter>;
  streakYears?: InputMaybe<IntFilter>;
  subject?: InputMaybe<EntityWhere>;
  topics?: InputMaybe<ClassifiedTopicRelationFilter>;
};

export type RefusedFigure = {
  __typename?: 'RefusedFigure';
  observation: Observation;
  reason: Scalars['String']['output'];
  subject: Entity;
  unit: Scalars['String']['output'];
};

export type RelationshipCount = {
  __typename?: 'RelationshipCount';
  count: Scalars['Int']['output'];
  direction: LinkDirection;
  relationship: Scalars['String']['output'];
};

export type Role = Entity & Node & {
  __typename?: 'Role';
  aliases: Array<Scalars['String']['output']>;
  assessments: AssessmentConnection;
  awardGrants: AwardGrantConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  datasets: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  evidence: Array<Evidence>;
  externalIds: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: RoleKind;
  label: Scalars['String']['output'];
  milestones: MilestoneConnection;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  programFigures: ObservationConnection;
  rankings: RankingConnection;
  shares: ObservationConnection;
  sourcesAbout: StatedSourceConnection;
  statements: StatedStatementConnection;
};


export type RoleAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type RoleAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type RoleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type RoleDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type RoleDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type RoleEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type RoleLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type RoleMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type RoleNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type RoleNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type RoleObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type RoleProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type RoleRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type RoleSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type RoleSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type RoleStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};

export type RoleAggregate = {
  __typename?: 'RoleAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  description: StringStatistics;
  id: IdStatistics;
  name: StringStatistics;
};

export type RoleConnection = {
  __typename?: 'RoleConnection';
  aggregate: RoleAggregate;
  edges: Array<RoleEdge>;
  groups: Array<RoleGroup>;
  nodes: Array<Role>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type RoleConnectionGroupsArgs = {
  by: Array<RoleGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RoleEdge = {
  __typename?: 'RoleEdge';
  cursor: Scalars['String']['output'];
  node: Role;
};

export type RoleGroup = {
  __typename?: 'RoleGroup';
  aggregate: RoleAggregate;
  key: RoleGroupKey;
};

export type RoleGroupField =
  | 'changedAt'
  | 'id'
  | 'kind';

export type RoleGroupKey = {
  __typename?: 'RoleGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  kind?: Maybe<RoleKind>;
};

export type RoleKind =
  | 'ADVANTAGE'
  | 'CLASS'
  | 'PART';

export type RoleKindFilter = {
  eq?: InputMaybe<RoleKind>;
  in?: InputMaybe<Array<RoleKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<RoleKind>;
  notIn?: InputMaybe<Array<RoleKind>>;
};

export type RoleOrderBy =
  { assessments: CountOrderBy; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants: CountOrderBy; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt: SortDirection; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims: CountOrderBy; description?: never; descriptionIn?: never; evidence?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description: SortDirection; descriptionIn?: never; evidence?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn: LocalizedOrderBy; evidence?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence: CountOrderBy; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id: SortDirection; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; kind: SortDirection; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; kind?: never; milestones: CountOrderBy; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; kind?: never; milestones?: never; name: SortDirection; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations: CountOrderBy; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures: CountOrderBy; rankings?: never; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings: CountOrderBy; shares?: never; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares: CountOrderBy; sourcesAbout?: never; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout: CountOrderBy; statements?: never; }
  |  { assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; kind?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; programFigures?: never; rankings?: never; shares?: never; sourcesAbout?: never; statements: CountOrderBy; };

export type RoleWhere = {
  AND?: InputMaybe<Array<RoleWhere>>;
  NOT?: InputMaybe<RoleWhere>;
  OR?: InputMaybe<Array<RoleWhere>>;
  aliases?: InputMaybe<StringListFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<RoleKindFilter>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
};

export type Rule = Node & {
  __typename?: 'Rule';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  cues: Array<Scalars['String']['output']>;
  datasets: Array<Scalars['String']['output']>;
  datedEvents: EventConnection;
  datedSources: SourceConnection;
  datedTenures: TenureConnection;
  description: Scalars['String']['output'];
  descriptionIn: LocalizedText;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  periods: StatementConnection;
  statements: StatementConnection;
};


export type RuleDatedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrderBy>>;
  where?: InputMaybe<EventWhere>;
};


export type RuleDatedSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type RuleDatedTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenureOrderBy>>;
  where?: InputMaybe<TenureWhere>;
};


export type RuleDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type RuleDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type RuleLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type RuleNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type RuleNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type RulePeriodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};


export type RuleStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};

export type RuleAggregate = {
  __typename?: 'RuleAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  description: StringStatistics;
  id: IdStatistics;
  name: StringStatistics;
};

export type RuleConnection = {
  __typename?: 'RuleConnection';
  aggregate: RuleAggregate;
  edges: Array<RuleEdge>;
  groups: Array<RuleGroup>;
  nodes: Array<Rule>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type RuleConnectionGroupsArgs = {
  by: Array<RuleGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RuleEdge = {
  __typename?: 'RuleEdge';
  cursor: Scalars['String']['output'];
  node: Rule;
};

export type RuleGroup = {
  __typename?: 'RuleGroup';
  aggregate: RuleAggregate;
  key: RuleGroupKey;
};

export type RuleGroupField =
  | 'changedAt'
  | 'id';

export type RuleGroupKey = {
  __typename?: 'RuleGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
};

export type RuleOrderBy =
  { changedAt: SortDirection; datedEvents?: never; datedSources?: never; datedTenures?: never; description?: never; descriptionIn?: never; id?: never; name?: never; nameIn?: never; periods?: never; statements?: never; }
  |  { changedAt?: never; datedEvents: CountOrderBy; datedSources?: never; datedTenures?: never; description?: never; descriptionIn?: never; id?: never; name?: never; nameIn?: never; periods?: never; statements?: never; }
  |  { changedAt?: never; datedEvents?: never; datedSources: CountOrderBy; datedTenures?: never; description?: never; descriptionIn?: never; id?: never; name?: never; nameIn?: never; periods?: never; statements?: never; }
  |  { changedAt?: never; datedEvents?: never; datedSources?: never; datedTenures: CountOrderBy; description?: never; descriptionIn?: never; id?: never; name?: never; nameIn?: never; periods?: never; statements?: never; }
  |  { changedAt?: never; datedEvents?: never; datedSources?: never; datedTenures?: never; description: SortDirection; descriptionIn?: never; id?: never; name?: never; nameIn?: never; periods?: never; statements?: never; }
  |  { changedAt?: never; datedEvents?: never; datedSources?: never; datedTenures?: never; description?: never; descriptionIn: LocalizedOrderBy; id?: never; name?: never; nameIn?: never; periods?: never; statements?: never; }
  |  { changedAt?: never; datedEvents?: never; datedSources?: never; datedTenures?: never; description?: never; descriptionIn?: never; id: SortDirection; name?: never; nameIn?: never; periods?: never; statements?: never; }
  |  { changedAt?: never; datedEvents?: never; datedSources?: never; datedTenures?: never; description?: never; descriptionIn?: never; id?: never; name: SortDirection; nameIn?: never; periods?: never; statements?: never; }
  |  { changedAt?: never; datedEvents?: never; datedSources?: never; datedTenures?: never; description?: never; descriptionIn?: never; id?: never; name?: never; nameIn: LocalizedOrderBy; periods?: never; statements?: never; }
  |  { changedAt?: never; datedEvents?: never; datedSources?: never; datedTenures?: never; description?: never; descriptionIn?: never; id?: never; name?: never; nameIn?: never; periods: CountOrderBy; statements?: never; }
  |  { changedAt?: never; datedEvents?: never; datedSources?: never; datedTenures?: never; description?: never; descriptionIn?: never; id?: never; name?: never; nameIn?: never; periods?: never; statements: CountOrderBy; };

export type RuleWhere = {
  AND?: InputMaybe<Array<RuleWhere>>;
  NOT?: InputMaybe<RuleWhere>;
  OR?: InputMaybe<Array<RuleWhere>>;
  changedAt?: InputMaybe<DateTimeFilter>;
  cues?: InputMaybe<StringListFilter>;
  datasets?: InputMaybe<StringListFilter>;
  datedEvents?: InputMaybe<EventRelationFilter>;
  datedSources?: InputMaybe<SourceRelationFilter>;
  datedTenures?: InputMaybe<TenureRelationFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  id?: InputMaybe<IdFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<LocalizedStringFilter>;
  periods?: InputMaybe<StatementRelationFilter>;
  statements?: InputMaybe<StatementRelationFilter>;
};

export type SearchConnection = {
  __typename?: 'SearchConnection';
  edges: Array<SearchEdge>;
  nodes: Array<Node>;
  pageInfo: PageInfo;
  truncated: Scalars['Boolean']['output'];
};

export type SearchEdge = {
  __typename?: 'SearchEdge';
  cursor: Scalars['String']['output'];
  highlights: Array<TextRange>;
  matchedField: Scalars['String']['output'];
  matchedLang?: Maybe<LangTag>;
  matchedText: Scalars['String']['output'];
  node: Node;
  score: Scalars['Float']['output'];
};

export type SearchHit = {
  __typename?: 'SearchHit';
  highlights: Array<TextRange>;
  matchedField: Scalars['String']['output'];
  matchedLang?: Maybe<LangTag>;
  matchedText: Scalars['String']['output'];
  node: Node;
  score: Scalars['Float']['output'];
};

export type Series = {
  __typename?: 'Series';
  leftOut: Array<LeftOutFigure>;
  leftOutCount: Scalars['Int']['output'];
  metric: Metric;
  refused: Array<RefusedFigure>;
  tracks: Array<SeriesTrack>;
  unit: Scalars['String']['output'];
  unknownSubjects: Array<Scalars['ID']['output']>;
};

export type SeriesLine = {
  __typename?: 'SeriesLine';
  gaps: Scalars['Int']['output'];
  points: Array<SeriesPoint>;
  relativeTo?: Maybe<Entity>;
  subject: Entity;
};

export type SeriesPoint = {
  __typename?: 'SeriesPoint';
  alternatives: Array<Figure>;
  figure?: Maybe<Figure>;
  gap: Scalars['Boolean']['output'];
  slot: PeriodSlot;
  targets: Array<Figure>;
};

export type SeriesTrack = {
  __typename?: 'SeriesTrack';
  lines: Array<SeriesLine>;
  slots: Array<PeriodSlot>;
  track: PeriodTrack;
};

export type ShortestPath = {
  __typename?: 'ShortestPath';
  explored: Scalars['Int']['output'];
  path?: Maybe<Path>;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type Source = Entity & Node & {
  __typename?: 'Source';
  about: StatedEntityConnection;
  aliases: Array<Scalars['String']['output']>;
  assessments: AssessmentConnection;
  awardGrants: AwardGrantConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  datasets: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  event?: Maybe<Event>;
  eventLink?: Maybe<StatedEventLink>;
  eventOn?: Maybe<Scalars['Date']['output']>;
  eventOnBasis?: Maybe<Basis>;
  eventOnRule?: Maybe<Rule>;
  evidence: Array<Evidence>;
  externalIds: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  language?: Maybe<Scalars['String']['output']>;
  licenceNote?: Maybe<Scalars['String']['output']>;
  milestones: MilestoneConnection;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  organizations: ContributionOrganizationConnection;
  people: ContributionPersonConnection;
  programFigures: ObservationConnection;
  publishedOn?: Maybe<Scalars['Date']['output']>;
  publishedOnBasis?: Maybe<Basis>;
  rankings: RankingConnection;
  readInto: DatasetConnection;
  sha256?: Maybe<Scalars['String']['output']>;
  shares: ObservationConnection;
  sourcesAbout: StatedSourceConnection;
  spans: EvidenceConnection;
  statements: StatedStatementConnection;
  title?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
};


export type SourceAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrderBy>>;
  where?: InputMaybe<EntityWhere>;
};


export type SourceAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type SourceAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type SourceDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type SourceDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type SourceEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SourceLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type SourceMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type SourceNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type SourceNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type SourceObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type SourceOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ContributionWhere>;
  edgeOrderBy?: InputMaybe<Array<ContributionOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrderBy>>;
  where?: InputMaybe<OrganizationWhere>;
};


export type SourcePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ContributionWhere>;
  edgeOrderBy?: InputMaybe<Array<ContributionOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PersonOrderBy>>;
  where?: InputMaybe<PersonWhere>;
};


export type SourceProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type SourceRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type SourceReadIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DatasetOrderBy>>;
  where?: InputMaybe<DatasetWhere>;
};


export type SourceSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type SourceSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type SourceSpansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EvidenceOrderBy>>;
  where?: InputMaybe<EvidenceWhere>;
};


export type SourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};

export type SourceAggregate = {
  __typename?: 'SourceAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  description: StringStatistics;
  eventOn: DateStatistics;
  id: IdStatistics;
  language: StringStatistics;
  licenceNote: StringStatistics;
  name: StringStatistics;
  publishedOn: DateStatistics;
  sha256: StringStatistics;
  title: StringStatistics;
  url: StringStatistics;
};

export type SourceConnection = {
  __typename?: 'SourceConnection';
  aggregate: SourceAggregate;
  edges: Array<SourceEdge>;
  groups: Array<SourceGroup>;
  nodes: Array<Source>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type SourceConnectionGroupsArgs = {
  by: Array<SourceGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SourceEdge = {
  __typename?: 'SourceEdge';
  cursor: Scalars['String']['output'];
  node: Source;
};

export type SourceGroup = {
  __typename?: 'SourceGroup';
  aggregate: SourceAggregate;
  key: SourceGroupKey;
};

export type SourceGroupField =
  | 'changedAt'
  | 'event'
  | 'eventOn'
  | 'eventOnBasis'
  | 'eventOnRule'
  | 'id'
  | 'language'
  | 'licenceNote'
  | 'publishedOn'
  | 'publishedOnBasis'
  | 'sha256'
  | 'title'
  | 'url';

export type SourceGroupKey = {
  __typename?: 'SourceGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  event?: Maybe<Scalars['ID']['output']>;
  eventOn?: Maybe<Scalars['Date']['output']>;
  eventOnBasis?: Maybe<Basis>;
  eventOnRule?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  language?: Maybe<Scalars['String']['output']>;
  licenceNote?: Maybe<Scalars['String']['output']>;
  publishedOn?: Maybe<Scalars['Date']['output']>;
  publishedOnBasis?: Maybe<Basis>;
  sha256?: Maybe<Scalars['String']['output']>;
  title?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
};

export type SourceOrderBy =
  { about: CountOrderBy; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments: CountOrderBy; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants: CountOrderBy; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt: SortDirection; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims: CountOrderBy; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description: SortDirection; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn: LocalizedOrderBy; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event: EventOrderBy; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn: SortDirection; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis: SortDirection; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule: RuleOrderBy; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence: CountOrderBy; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id: SortDirection; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language: SortDirection; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote: SortDirection; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones: CountOrderBy; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name: SortDirection; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations: CountOrderBy; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations: CountOrderBy; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people: CountOrderBy; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures: CountOrderBy; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn: SortDirection; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis: SortDirection; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings: CountOrderBy; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto: CountOrderBy; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256: SortDirection; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares: CountOrderBy; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout: CountOrderBy; spans?: never; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans: CountOrderBy; statements?: never; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements: CountOrderBy; title?: never; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title: SortDirection; url?: never; }
  |  { about?: never; assessments?: never; awardGrants?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; event?: never; eventOn?: never; eventOnBasis?: never; eventOnRule?: never; evidence?: never; id?: never; language?: never; licenceNote?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; people?: never; programFigures?: never; publishedOn?: never; publishedOnBasis?: never; rankings?: never; readInto?: never; sha256?: never; shares?: never; sourcesAbout?: never; spans?: never; statements?: never; title?: never; url: SortDirection; };

export type SourceRelationFilter = {
  all?: InputMaybe<SourceWhere>;
  count?: InputMaybe<IntFilter>;
  none?: InputMaybe<SourceWhere>;
  single?: InputMaybe<SourceWhere>;
  some?: InputMaybe<SourceWhere>;
};

export type SourceWhere = {
  AND?: InputMaybe<Array<SourceWhere>>;
  NOT?: InputMaybe<SourceWhere>;
  OR?: InputMaybe<Array<SourceWhere>>;
  about?: InputMaybe<StatedEntityRelationFilter>;
  aliases?: InputMaybe<StringListFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  event?: InputMaybe<EventWhere>;
  eventLink?: InputMaybe<StatedWhere>;
  eventOn?: InputMaybe<DateFilter>;
  eventOnBasis?: InputMaybe<BasisFilter>;
  eventOnRule?: InputMaybe<RuleWhere>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  language?: InputMaybe<StringFilter>;
  licenceNote?: InputMaybe<StringFilter>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  organizations?: InputMaybe<ContributionOrganizationRelationFilter>;
  people?: InputMaybe<ContributionPersonRelationFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  publishedOn?: InputMaybe<DateFilter>;
  publishedOnBasis?: InputMaybe<BasisFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  readInto?: InputMaybe<DatasetRelationFilter>;
  sha256?: InputMaybe<StringFilter>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  spans?: InputMaybe<EvidenceRelationFilter>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
  title?: InputMaybe<StringFilter>;
  url?: InputMaybe<StringFilter>;
};

export type SpeechEventConnection = {
  __typename?: 'SpeechEventConnection';
  aggregate: EventAggregate;
  edges: Array<SpeechEventEdge>;
  groups: Array<EventGroup>;
  nodes: Array<Event>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type SpeechEventConnectionGroupsArgs = {
  by: Array<EventGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SpeechEventEdge = {
  __typename?: 'SpeechEventEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Event;
  rule?: Maybe<Rule>;
  theme?: Maybe<Entity>;
};


export type SpeechEventEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SpeechEventRelationFilter = {
  all?: InputMaybe<EventWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<SpeechWhere>;
  none?: InputMaybe<EventWhere>;
  single?: InputMaybe<EventWhere>;
  some?: InputMaybe<EventWhere>;
};

export type SpeechOfficialConnection = {
  __typename?: 'SpeechOfficialConnection';
  aggregate: EntityAggregate;
  edges: Array<SpeechOfficialEdge>;
  groups: Array<EntityGroup>;
  nodes: Array<Official>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type SpeechOfficialConnectionGroupsArgs = {
  by: Array<EntityGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SpeechOfficialEdge = {
  __typename?: 'SpeechOfficialEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Official;
  rule?: Maybe<Rule>;
  theme?: Maybe<Entity>;
};


export type SpeechOfficialEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SpeechOfficialRelationFilter = {
  all?: InputMaybe<OfficialWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<SpeechWhere>;
  none?: InputMaybe<OfficialWhere>;
  single?: InputMaybe<OfficialWhere>;
  some?: InputMaybe<OfficialWhere>;
};

export type SpeechOrderBy =
  { basis: SortDirection; evidence?: never; rule?: never; theme?: never; }
  |  { basis?: never; evidence: CountOrderBy; rule?: never; theme?: never; }
  |  { basis?: never; evidence?: never; rule: SortDirection; theme?: never; }
  |  { basis?: never; evidence?: never; rule?: never; theme: SortDirection; };

export type SpeechWhere = {
  AND?: InputMaybe<Array<SpeechWhere>>;
  NOT?: InputMaybe<SpeechWhere>;
  OR?: InputMaybe<Array<SpeechWhere>>;
  basis?: InputMaybe<BasisFilter>;
  evidence?: InputMaybe<IdListFilter>;
  rule?: InputMaybe<IdFilter>;
  theme?: InputMaybe<IdFilter>;
};

export type StatedAwardConnection = {
  __typename?: 'StatedAwardConnection';
  aggregate: AwardAggregate;
  edges: Array<StatedAwardEdge>;
  groups: Array<AwardGroup>;
  nodes: Array<Award>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type StatedAwardConnectionGroupsArgs = {
  by: Array<AwardGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedAwardEdge = {
  __typename?: 'StatedAwardEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Award;
  rule?: Maybe<Rule>;
};


export type StatedAwardEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedAwardRelationFilter = {
  all?: InputMaybe<AwardWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<StatedWhere>;
  none?: InputMaybe<AwardWhere>;
  single?: InputMaybe<AwardWhere>;
  some?: InputMaybe<AwardWhere>;
};

export type StatedBodyConnection = {
  __typename?: 'StatedBodyConnection';
  aggregate: EntityAggregate;
  edges: Array<StatedBodyEdge>;
  groups: Array<EntityGroup>;
  nodes: Array<Body>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type StatedBodyConnectionGroupsArgs = {
  by: Array<EntityGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedBodyEdge = {
  __typename?: 'StatedBodyEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Body;
  rule?: Maybe<Rule>;
};


export type StatedBodyEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedBodyRelationFilter = {
  all?: InputMaybe<BodyWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<StatedWhere>;
  none?: InputMaybe<BodyWhere>;
  single?: InputMaybe<BodyWhere>;
  some?: InputMaybe<BodyWhere>;
};

export type StatedCriterionConnection = {
  __typename?: 'StatedCriterionConnection';
  aggregate: CriterionAggregate;
  edges: Array<StatedCriterionEdge>;
  groups: Array<CriterionGroup>;
  nodes: Array<Criterion>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type StatedCriterionConnectionGroupsArgs = {
  by: Array<CriterionGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedCriterionEdge = {
  __typename?: 'StatedCriterionEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Criterion;
  rule?: Maybe<Rule>;
};


export type StatedCriterionEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedCriterionRelationFilter = {
  all?: InputMaybe<CriterionWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<StatedWhere>;
  none?: InputMaybe<CriterionWhere>;
  single?: InputMaybe<CriterionWhere>;
  some?: InputMaybe<CriterionWhere>;
};

export type StatedDistrictConnection = {
  __typename?: 'StatedDistrictConnection';
  aggregate: DistrictAggregate;
  edges: Array<StatedDistrictEdge>;
  groups: Array<DistrictGroup>;
  nodes: Array<District>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type StatedDistrictConnectionGroupsArgs = {
  by: Array<DistrictGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedDistrictEdge = {
  __typename?: 'StatedDistrictEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: District;
  rule?: Maybe<Rule>;
};


export type StatedDistrictEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedDistrictLink = {
  __typename?: 'StatedDistrictLink';
  basis: Basis;
  evidence: Array<Evidence>;
  node: District;
  rule?: Maybe<Rule>;
};


export type StatedDistrictLinkEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedDistrictRelationFilter = {
  all?: InputMaybe<DistrictWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<StatedWhere>;
  none?: InputMaybe<DistrictWhere>;
  single?: InputMaybe<DistrictWhere>;
  some?: InputMaybe<DistrictWhere>;
};

export type StatedEntityConnection = {
  __typename?: 'StatedEntityConnection';
  aggregate: EntityAggregate;
  edges: Array<StatedEntityEdge>;
  groups: Array<EntityGroup>;
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type StatedEntityConnectionGroupsArgs = {
  by: Array<EntityGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedEntityEdge = {
  __typename?: 'StatedEntityEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Entity;
  rule?: Maybe<Rule>;
};


export type StatedEntityEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedEntityRelationFilter = {
  all?: InputMaybe<EntityWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<StatedWhere>;
  none?: InputMaybe<EntityWhere>;
  single?: InputMaybe<EntityWhere>;
  some?: InputMaybe<EntityWhere>;
};

export type StatedEventConnection = {
  __typename?: 'StatedEventConnection';
  aggregate: EventAggregate;
  edges: Array<StatedEventEdge>;
  groups: Array<EventGroup>;
  nodes: Array<Event>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type StatedEventConnectionGroupsArgs = {
  by: Array<EventGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedEventEdge = {
  __typename?: 'StatedEventEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Event;
  rule?: Maybe<Rule>;
};


export type StatedEventEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedEventLink = {
  __typename?: 'StatedEventLink';
  basis: Basis;
  evidence: Array<Evidence>;
  node: Event;
  rule?: Maybe<Rule>;
};


export type StatedEventLinkEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedEventRelationFilter = {
  all?: InputMaybe<EventWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<StatedWhere>;
  none?: InputMaybe<EventWhere>;
  single?: InputMaybe<EventWhere>;
  some?: InputMaybe<EventWhere>;
};

export type StatedIndustryConnection = {
  __typename?: 'StatedIndustryConnection';
  aggregate: EntityAggregate;
  edges: Array<StatedIndustryEdge>;
  groups: Array<EntityGroup>;
  nodes: Array<Industry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type StatedIndustryConnectionGroupsArgs = {
  by: Array<EntityGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedIndustryEdge = {
  __typename?: 'StatedIndustryEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Industry;
  rule?: Maybe<Rule>;
};


export type StatedIndustryEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedIndustryLink = {
  __typename?: 'StatedIndustryLink';
  basis: Basis;
  evidence: Array<Evidence>;
  node: Industry;
  rule?: Maybe<Rule>;
};


export type StatedIndustryLinkEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedIndustryRelationFilter = {
  all?: InputMaybe<IndustryWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<StatedWhere>;
  none?: InputMaybe<IndustryWhere>;
  single?: InputMaybe<IndustryWhere>;
  some?: InputMaybe<IndustryWhere>;
};

export type StatedOfficialConnection = {
  __typename?: 'StatedOfficialConnection';
  aggregate: EntityAggregate;
  edges: Array<StatedOfficialEdge>;
  groups: Array<EntityGroup>;
  nodes: Array<Official>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type StatedOfficialConnectionGroupsArgs = {
  by: Array<EntityGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedOfficialEdge = {
  __typename?: 'StatedOfficialEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Official;
  rule?: Maybe<Rule>;
};


export type StatedOfficialEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedOfficialRelationFilter = {
  all?: InputMaybe<OfficialWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<StatedWhere>;
  none?: InputMaybe<OfficialWhere>;
  single?: InputMaybe<OfficialWhere>;
  some?: InputMaybe<OfficialWhere>;
};

export type StatedOrderBy =
  { basis: SortDirection; evidence?: never; rule?: never; }
  |  { basis?: never; evidence: CountOrderBy; rule?: never; }
  |  { basis?: never; evidence?: never; rule: SortDirection; };

export type StatedOrganizationConnection = {
  __typename?: 'StatedOrganizationConnection';
  aggregate: OrganizationAggregate;
  edges: Array<StatedOrganizationEdge>;
  groups: Array<OrganizationGroup>;
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type StatedOrganizationConnectionGroupsArgs = {
  by: Array<OrganizationGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedOrganizationEdge = {
  __typename?: 'StatedOrganizationEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Organization;
  rule?: Maybe<Rule>;
};


export type StatedOrganizationEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedOrganizationLink = {
  __typename?: 'StatedOrganizationLink';
  basis: Basis;
  evidence: Array<Evidence>;
  node: Organization;
  rule?: Maybe<Rule>;
};


export type StatedOrganizationLinkEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedOrganizationRelationFilter = {
  all?: InputMaybe<OrganizationWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<StatedWhere>;
  none?: InputMaybe<OrganizationWhere>;
  single?: InputMaybe<OrganizationWhere>;
  some?: InputMaybe<OrganizationWhere>;
};

export type StatedParkConnection = {
  __typename?: 'StatedParkConnection';
  aggregate: ParkAggregate;
  edges: Array<StatedParkEdge>;
  groups: Array<ParkGroup>;
  nodes: Array<Park>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type StatedParkConnectionGroupsArgs = {
  by: Array<ParkGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedParkEdge = {
  __typename?: 'StatedParkEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Park;
  rule?: Maybe<Rule>;
};


export type StatedParkEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedParkRelationFilter = {
  all?: InputMaybe<ParkWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<StatedWhere>;
  none?: InputMaybe<ParkWhere>;
  single?: InputMaybe<ParkWhere>;
  some?: InputMaybe<ParkWhere>;
};

export type StatedPersonConnection = {
  __typename?: 'StatedPersonConnection';
  aggregate: EntityAggregate;
  edges: Array<StatedPersonEdge>;
  groups: Array<EntityGroup>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type StatedPersonConnectionGroupsArgs = {
  by: Array<EntityGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedPersonEdge = {
  __typename?: 'StatedPersonEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Person;
  rule?: Maybe<Rule>;
};


export type StatedPersonEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedPersonRelationFilter = {
  all?: InputMaybe<PersonWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<StatedWhere>;
  none?: InputMaybe<PersonWhere>;
  single?: InputMaybe<PersonWhere>;
  some?: InputMaybe<PersonWhere>;
};

export type StatedPlaceConnection = {
  __typename?: 'StatedPlaceConnection';
  aggregate: PlaceAggregate;
  edges: Array<StatedPlaceEdge>;
  groups: Array<PlaceGroup>;
  nodes: Array<Place>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type StatedPlaceConnectionGroupsArgs = {
  by: Array<PlaceGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedPlaceEdge = {
  __typename?: 'StatedPlaceEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Place;
  rule?: Maybe<Rule>;
};


export type StatedPlaceEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedPlaceLink = {
  __typename?: 'StatedPlaceLink';
  basis: Basis;
  evidence: Array<Evidence>;
  node: Place;
  rule?: Maybe<Rule>;
};


export type StatedPlaceLinkEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedPlaceRelationFilter = {
  all?: InputMaybe<PlaceWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<StatedWhere>;
  none?: InputMaybe<PlaceWhere>;
  single?: InputMaybe<PlaceWhere>;
  some?: InputMaybe<PlaceWhere>;
};

export type StatedPolicyConnection = {
  __typename?: 'StatedPolicyConnection';
  aggregate: PolicyAggregate;
  edges: Array<StatedPolicyEdge>;
  groups: Array<PolicyGroup>;
  nodes: Array<Policy>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type StatedPolicyConnectionGroupsArgs = {
  by: Array<PolicyGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedPolicyEdge = {
  __typename?: 'StatedPolicyEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Policy;
  rule?: Maybe<Rule>;
};


export type StatedPolicyEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedPolicyLink = {
  __typename?: 'StatedPolicyLink';
  basis: Basis;
  evidence: Array<Evidence>;
  node: Policy;
  rule?: Maybe<Rule>;
};


export type StatedPolicyLinkEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedPolicyRelationFilter = {
  all?: InputMaybe<PolicyWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<StatedWhere>;
  none?: InputMaybe<PolicyWhere>;
  single?: InputMaybe<PolicyWhere>;
  some?: InputMaybe<PolicyWhere>;
};

export type StatedProjectConnection = {
  __typename?: 'StatedProjectConnection';
  aggregate: ProjectAggregate;
  edges: Array<StatedProjectEdge>;
  groups: Array<ProjectGroup>;
  nodes: Array<Project>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type StatedProjectConnectionGroupsArgs = {
  by: Array<ProjectGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedProjectEdge = {
  __typename?: 'StatedProjectEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Project;
  rule?: Maybe<Rule>;
};


export type StatedProjectEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedProjectRelationFilter = {
  all?: InputMaybe<ProjectWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<StatedWhere>;
  none?: InputMaybe<ProjectWhere>;
  single?: InputMaybe<ProjectWhere>;
  some?: InputMaybe<ProjectWhere>;
};

export type StatedSourceConnection = {
  __typename?: 'StatedSourceConnection';
  aggregate: SourceAggregate;
  edges: Array<StatedSourceEdge>;
  groups: Array<SourceGroup>;
  nodes: Array<Source>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type StatedSourceConnectionGroupsArgs = {
  by: Array<SourceGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedSourceEdge = {
  __typename?: 'StatedSourceEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Source;
  rule?: Maybe<Rule>;
};


export type StatedSourceEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedSourceRelationFilter = {
  all?: InputMaybe<SourceWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<StatedWhere>;
  none?: InputMaybe<SourceWhere>;
  single?: InputMaybe<SourceWhere>;
  some?: InputMaybe<SourceWhere>;
};

export type StatedStatementConnection = {
  __typename?: 'StatedStatementConnection';
  aggregate: StatementAggregate;
  edges: Array<StatedStatementEdge>;
  groups: Array<StatementGroup>;
  nodes: Array<Statement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type StatedStatementConnectionGroupsArgs = {
  by: Array<StatementGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedStatementEdge = {
  __typename?: 'StatedStatementEdge';
  basis: Basis;
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Statement;
  rule?: Maybe<Rule>;
};


export type StatedStatementEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatedStatementRelationFilter = {
  all?: InputMaybe<StatementWhere>;
  count?: InputMaybe<IntFilter>;
  edge?: InputMaybe<StatedWhere>;
  none?: InputMaybe<StatementWhere>;
  single?: InputMaybe<StatementWhere>;
  some?: InputMaybe<StatementWhere>;
};

export type StatedWhere = {
  AND?: InputMaybe<Array<StatedWhere>>;
  NOT?: InputMaybe<StatedWhere>;
  OR?: InputMaybe<Array<StatedWhere>>;
  basis?: InputMaybe<BasisFilter>;
  evidence?: InputMaybe<IdListFilter>;
  rule?: InputMaybe<IdFilter>;
};

export type Statement = {
  asStated: Scalars['String']['output'];
  audits: AuditInputAuditCheckConnection;
  basis: Basis;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  datasets: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  period?: Maybe<Period>;
  periodRule?: Maybe<Rule>;
  rule?: Maybe<Rule>;
  statedBy: StatedEntityConnection;
  statedOn?: Maybe<Scalars['Date']['output']>;
  statedOnBasis?: Maybe<Basis>;
  streakYears?: Maybe<Scalars['Int']['output']>;
};


export type StatementAuditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<AuditInputWhere>;
  edgeOrderBy?: InputMaybe<Array<AuditInputOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AuditCheckOrderBy>>;
  where?: InputMaybe<AuditCheckWhere>;
};


export type StatementEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type StatementLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type StatementStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrderBy>>;
  where?: InputMaybe<EntityWhere>;
};

export type StatementAggregate = {
  __typename?: 'StatementAggregate';
  asStated: StringStatistics;
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  id: IdStatistics;
  period: PeriodAggregate;
  statedOn: DateStatistics;
  streakYears: IntStatistics;
};

export type StatementConnection = {
  __typename?: 'StatementConnection';
  aggregate: StatementAggregate;
  edges: Array<StatementEdge>;
  groups: Array<StatementGroup>;
  nodes: Array<Statement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type StatementConnectionGroupsArgs = {
  by: Array<StatementGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StatementEdge = {
  __typename?: 'StatementEdge';
  cursor: Scalars['String']['output'];
  node: Statement;
};

export type StatementGroup = {
  __typename?: 'StatementGroup';
  aggregate: StatementAggregate;
  key: StatementGroupKey;
};

export type StatementGroupField =
  | 'asStated'
  | 'basis'
  | 'changedAt'
  | 'id'
  | 'periodRule'
  | 'period_asStated'
  | 'period_basis'
  | 'period_duration'
  | 'period_edtf'
  | 'period_end'
  | 'period_grain'
  | 'period_kind'
  | 'period_start'
  | 'rule'
  | 'statedOn'
  | 'statedOnBasis'
  | 'streakYears';

export type StatementGroupKey = {
  __typename?: 'StatementGroupKey';
  asStated?: Maybe<Scalars['String']['output']>;
  basis?: Maybe<Basis>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  periodRule?: Maybe<Scalars['ID']['output']>;
  period_asStated?: Maybe<Scalars['String']['output']>;
  period_basis?: Maybe<Basis>;
  period_duration?: Maybe<Scalars['String']['output']>;
  period_edtf?: Maybe<Scalars['String']['output']>;
  period_end?: Maybe<Scalars['Date']['output']>;
  period_grain?: Maybe<Scalars['String']['output']>;
  period_kind?: Maybe<PeriodKind>;
  period_start?: Maybe<Scalars['Date']['output']>;
  rule?: Maybe<Scalars['ID']['output']>;
  statedOn?: Maybe<Scalars['Date']['output']>;
  statedOnBasis?: Maybe<Basis>;
  streakYears?: Maybe<Scalars['Int']['output']>;
};

export type StatementOrderBy =
  { asStated: SortDirection; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits: CountOrderBy; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; basis: SortDirection; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt: SortDirection; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence: CountOrderBy; id?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id: SortDirection; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period: PeriodOrderBy; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule: RuleOrderBy; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule: RuleOrderBy; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; statedBy: CountOrderBy; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn: SortDirection; statedOnBasis?: never; streakYears?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis: SortDirection; streakYears?: never; }
  |  { asStated?: never; audits?: never; basis?: never; changedAt?: never; evidence?: never; id?: never; period?: never; periodRule?: never; rule?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears: SortDirection; };

export type StatementRelationFilter = {
  all?: InputMaybe<StatementWhere>;
  count?: InputMaybe<IntFilter>;
  none?: InputMaybe<StatementWhere>;
  single?: InputMaybe<StatementWhere>;
  some?: InputMaybe<StatementWhere>;
};

export type StatementWhere = {
  AND?: InputMaybe<Array<StatementWhere>>;
  NOT?: InputMaybe<StatementWhere>;
  OR?: InputMaybe<Array<StatementWhere>>;
  asStated?: InputMaybe<StringFilter>;
  audits?: InputMaybe<AuditInputAuditCheckRelationFilter>;
  basis?: InputMaybe<BasisFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  datasets?: InputMaybe<StringListFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  id?: InputMaybe<IdFilter>;
  period?: InputMaybe<PeriodWhere>;
  periodRule?: InputMaybe<RuleWhere>;
  rule?: InputMaybe<RuleWhere>;
  statedBy?: InputMaybe<StatedEntityRelationFilter>;
  statedOn?: InputMaybe<DateFilter>;
  statedOnBasis?: InputMaybe<BasisFilter>;
  streakYears?: InputMaybe<IntFilter>;
};

export type Statistic =
  | 'FLOW'
  | 'INDEX'
  | 'RATE'
  | 'SHARE'
  | 'STOCK';

export type StatisticFilter = {
  eq?: InputMaybe<Statistic>;
  in?: InputMaybe<Array<Statistic>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Statistic>;
  notIn?: InputMaybe<Array<Statistic>>;
};

export type StringFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  containsIgnoreCase?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  gt?: InputMaybe<Scalars['String']['input']>;
  gte?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['String']['input']>;
  lte?: InputMaybe<Scalars['String']['input']>;
  ne?: InputMaybe<Scalars['String']['input']>;
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type StringListFilter = {
  includes?: InputMaybe<Scalars['String']['input']>;
  includesAll?: InputMaybe<Array<Scalars['String']['input']>>;
  includesAny?: InputMaybe<Array<Scalars['String']['input']>>;
  size?: InputMaybe<IntFilter>;
};

export type StringStatistics = {
  __typename?: 'StringStatistics';
  max?: Maybe<Scalars['String']['output']>;
  min?: Maybe<Scalars['String']['output']>;
};

export type Subgraph = {
  __typename?: 'Subgraph';
  complete: Scalars['Boolean']['output'];
  cuts: Array<Cut>;
  edges: Array<Link>;
  explored: Scalars['Int']['output'];
  nodes: Array<SubgraphNode>;
  unknownSeeds: Array<Scalars['ID']['output']>;
};

export type SubgraphNode = {
  __typename?: 'SubgraphNode';
  depth: Scalars['Int']['output'];
  node: Node;
};

export type TableCell = {
  __typename?: 'TableCell';
  column: Scalars['Int']['output'];
  columnHeader?: Maybe<Scalars['String']['output']>;
  row: Scalars['Int']['output'];
  rowHeader?: Maybe<Scalars['String']['output']>;
  sheet?: Maybe<Scalars['String']['output']>;
};

export type TableCellAggregate = {
  __typename?: 'TableCellAggregate';
  column: IntStatistics;
  columnHeader: StringStatistics;
  row: IntStatistics;
  rowHeader: StringStatistics;
  sheet: StringStatistics;
};

export type TableCellOrderBy =
  { column: SortDirection; columnHeader?: never; row?: never; rowHeader?: never; sheet?: never; }
  |  { column?: never; columnHeader: SortDirection; row?: never; rowHeader?: never; sheet?: never; }
  |  { column?: never; columnHeader?: never; row: SortDirection; rowHeader?: never; sheet?: never; }
  |  { column?: never; columnHeader?: never; row?: never; rowHeader: SortDirection; sheet?: never; }
  |  { column?: never; columnHeader?: never; row?: never; rowHeader?: never; sheet: SortDirection; };

export type TableCellWhere = {
  column?: InputMaybe<IntFilter>;
  columnHeader?: InputMaybe<StringFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  row?: InputMaybe<IntFilter>;
  rowHeader?: InputMaybe<StringFilter>;
  sheet?: InputMaybe<StringFilter>;
};

export type TargetProgress = {
  __typename?: 'TargetProgress';
  actuals: Array<Figure>;
  code: TargetReason;
  metric: Metric;
  reason: Scalars['String']['output'];
  status: TargetStatus;
  subject: Entity;
  target: Figure;
};

export type TargetReason =
  | 'BOUNDS'
  | 'MISSED'
  | 'NOTHING_LATER'
  | 'NO_AIM'
  | 'OTHER_PERIOD'
  | 'REACHED';

export type TargetStatus =
  | 'MET'
  | 'MISSED'
  | 'NOT_YET'
  | 'UNDECIDED';

export type Tenure = Node & Statement & {
  __typename?: 'Tenure';
  asOf: Scalars['Date']['output'];
  asOfBasis?: Maybe<Basis>;
  asOfRule?: Maybe<Rule>;
  asStated: Scalars['String']['output'];
  audits: AuditInputAuditCheckConnection;
  basis: Basis;
  body: Body;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  datasets: Array<Scalars['String']['output']>;
  end?: Maybe<Scalars['Date']['output']>;
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  period?: Maybe<Period>;
  periodRule?: Maybe<Rule>;
  person: Official;
  post: Scalars['String']['output'];
  postIn: LocalizedText;
  rule?: Maybe<Rule>;
  start?: Maybe<Scalars['Date']['output']>;
  statedBy: StatedEntityConnection;
  statedOn?: Maybe<Scalars['Date']['output']>;
  statedOnBasis?: Maybe<Basis>;
  streakYears?: Maybe<Scalars['Int']['output']>;
};


export type TenureAuditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<AuditInputWhere>;
  edgeOrderBy?: InputMaybe<Array<AuditInputOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AuditCheckOrderBy>>;
  where?: InputMaybe<AuditCheckWhere>;
};


export type TenureEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type TenureLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type TenurePostArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type TenurePostInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type TenureStatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrderBy>>;
  where?: InputMaybe<EntityWhere>;
};

export type TenureAggregate = {
  __typename?: 'TenureAggregate';
  asOf: DateStatistics;
  asStated: StringStatistics;
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  end: DateStatistics;
  id: IdStatistics;
  period: PeriodAggregate;
  post: StringStatistics;
  start: DateStatistics;
  statedOn: DateStatistics;
  streakYears: IntStatistics;
};

export type TenureConnection = {
  __typename?: 'TenureConnection';
  aggregate: TenureAggregate;
  edges: Array<TenureEdge>;
  groups: Array<TenureGroup>;
  nodes: Array<Tenure>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type TenureConnectionGroupsArgs = {
  by: Array<TenureGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TenureEdge = {
  __typename?: 'TenureEdge';
  cursor: Scalars['String']['output'];
  node: Tenure;
};

export type TenureGroup = {
  __typename?: 'TenureGroup';
  aggregate: TenureAggregate;
  key: TenureGroupKey;
};

export type TenureGroupField =
  | 'asOf'
  | 'asOfBasis'
  | 'asOfRule'
  | 'asStated'
  | 'basis'
  | 'body'
  | 'changedAt'
  | 'end'
  | 'id'
  | 'periodRule'
  | 'period_asStated'
  | 'period_basis'
  | 'period_duration'
  | 'period_edtf'
  | 'period_end'
  | 'period_grain'
  | 'period_kind'
  | 'period_start'
  | 'person'
  | 'rule'
  | 'start'
  | 'statedOn'
  | 'statedOnBasis'
  | 'streakYears';

export type TenureGroupKey = {
  __typename?: 'TenureGroupKey';
  asOf?: Maybe<Scalars['Date']['output']>;
  asOfBasis?: Maybe<Basis>;
  asOfRule?: Maybe<Scalars['ID']['output']>;
  asStated?: Maybe<Scalars['String']['output']>;
  basis?: Maybe<Basis>;
  body?: Maybe<Scalars['ID']['output']>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  end?: Maybe<Scalars['Date']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  periodRule?: Maybe<Scalars['ID']['output']>;
  period_asStated?: Maybe<Scalars['String']['output']>;
  period_basis?: Maybe<Basis>;
  period_duration?: Maybe<Scalars['String']['output']>;
  period_edtf?: Maybe<Scalars['String']['output']>;
  period_end?: Maybe<Scalars['Date']['output']>;
  period_grain?: Maybe<Scalars['String']['output']>;
  period_kind?: Maybe<PeriodKind>;
  period_start?: Maybe<Scalars['Date']['output']>;
  person?: Maybe<Scalars['ID']['output']>;
  rule?: Maybe<Scalars['ID']['output']>;
  start?: Maybe<Scalars['Date']['output']>;
  statedOn?: Maybe<Scalars['Date']['output']>;
  statedOnBasis?: Maybe<Basis>;
  streakYears?: Maybe<Scalars['Int']['output']>;
};

export type TenureOrderBy =
  { asOf: SortDirection; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body?: never; changedAt?: never; end?: never; evidence?: never; id?: never; period?: never; periodRule?: never; person?: never; post?: never; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis: SortDirection; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body?: never; changedAt?: never; end?: never; evidence?: never; id?: never; period?: never; periodRule?: never; person?: never; post?: never; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule: RuleOrderBy; asStated?: never; audits?: never; basis?: never; body?: never; changedAt?: never; end?: never; evidence?: never; id?: never; period?: never; periodRule?: never; person?: never; post?: never; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated: SortDirection; audits?: never; basis?: never; body?: never; changedAt?: never; end?: never; evidence?: never; id?: never; period?: never; periodRule?: never; person?: never; post?: never; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits: CountOrderBy; basis?: never; body?: never; changedAt?: never; end?: never; evidence?: never; id?: never; period?: never; periodRule?: never; person?: never; post?: never; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis: SortDirection; body?: never; changedAt?: never; end?: never; evidence?: never; id?: never; period?: never; periodRule?: never; person?: never; post?: never; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body: BodyOrderBy; changedAt?: never; end?: never; evidence?: never; id?: never; period?: never; periodRule?: never; person?: never; post?: never; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body?: never; changedAt: SortDirection; end?: never; evidence?: never; id?: never; period?: never; periodRule?: never; person?: never; post?: never; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body?: never; changedAt?: never; end: SortDirection; evidence?: never; id?: never; period?: never; periodRule?: never; person?: never; post?: never; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body?: never; changedAt?: never; end?: never; evidence: CountOrderBy; id?: never; period?: never; periodRule?: never; person?: never; post?: never; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body?: never; changedAt?: never; end?: never; evidence?: never; id: SortDirection; period?: never; periodRule?: never; person?: never; post?: never; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body?: never; changedAt?: never; end?: never; evidence?: never; id?: never; period: PeriodOrderBy; periodRule?: never; person?: never; post?: never; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body?: never; changedAt?: never; end?: never; evidence?: never; id?: never; period?: never; periodRule: RuleOrderBy; person?: never; post?: never; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body?: never; changedAt?: never; end?: never; evidence?: never; id?: never; period?: never; periodRule?: never; person: OfficialOrderBy; post?: never; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body?: never; changedAt?: never; end?: never; evidence?: never; id?: never; period?: never; periodRule?: never; person?: never; post: SortDirection; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body?: never; changedAt?: never; end?: never; evidence?: never; id?: never; period?: never; periodRule?: never; person?: never; post?: never; postIn: LocalizedOrderBy; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body?: never; changedAt?: never; end?: never; evidence?: never; id?: never; period?: never; periodRule?: never; person?: never; post?: never; postIn?: never; rule: RuleOrderBy; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body?: never; changedAt?: never; end?: never; evidence?: never; id?: never; period?: never; periodRule?: never; person?: never; post?: never; postIn?: never; rule?: never; start: SortDirection; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body?: never; changedAt?: never; end?: never; evidence?: never; id?: never; period?: never; periodRule?: never; person?: never; post?: never; postIn?: never; rule?: never; start?: never; statedBy: CountOrderBy; statedOn?: never; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body?: never; changedAt?: never; end?: never; evidence?: never; id?: never; period?: never; periodRule?: never; person?: never; post?: never; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn: SortDirection; statedOnBasis?: never; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body?: never; changedAt?: never; end?: never; evidence?: never; id?: never; period?: never; periodRule?: never; person?: never; post?: never; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis: SortDirection; streakYears?: never; }
  |  { asOf?: never; asOfBasis?: never; asOfRule?: never; asStated?: never; audits?: never; basis?: never; body?: never; changedAt?: never; end?: never; evidence?: never; id?: never; period?: never; periodRule?: never; person?: never; post?: never; postIn?: never; rule?: never; start?: never; statedBy?: never; statedOn?: never; statedOnBasis?: never; streakYears: SortDirection; };

export type TenureRelationFilter = {
  all?: InputMaybe<TenureWhere>;
  count?: InputMaybe<IntFilter>;
  none?: InputMaybe<TenureWhere>;
  single?: InputMaybe<TenureWhere>;
  some?: InputMaybe<TenureWhere>;
};

export type TenureWhere = {
  AND?: InputMaybe<Array<TenureWhere>>;
  NOT?: InputMaybe<TenureWhere>;
  OR?: InputMaybe<Array<TenureWhere>>;
  asOf?: InputMaybe<DateFilter>;
  asOfBasis?: InputMaybe<BasisFilter>;
  asOfRule?: InputMaybe<RuleWhere>;
  asStated?: InputMaybe<StringFilter>;
  audits?: InputMaybe<AuditInputAuditCheckRelationFilter>;
  basis?: InputMaybe<BasisFilter>;
  body?: InputMaybe<BodyWhere>;
  changedAt?: InputMaybe<DateTimeFilter>;
  datasets?: InputMaybe<StringListFilter>;
  end?: InputMaybe<DateFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  id?: InputMaybe<IdFilter>;
  period?: InputMaybe<PeriodWhere>;
  periodRule?: InputMaybe<RuleWhere>;
  person?: InputMaybe<OfficialWhere>;
  post?: InputMaybe<LocalizedStringFilter>;
  rule?: InputMaybe<RuleWhere>;
  start?: InputMaybe<DateFilter>;
  statedBy?: InputMaybe<StatedEntityRelationFilter>;
  statedOn?: InputMaybe<DateFilter>;
  statedOnBasis?: InputMaybe<BasisFilter>;
  streakYears?: InputMaybe<IntFilter>;
};

export type TextRange = {
  __typename?: 'TextRange';
  end: Scalars['Int']['output'];
  start: Scalars['Int']['output'];
};

export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  edges: Array<TimelineEdge>;
  nodes: Array<Node>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  undatedCount: Scalars['Int']['output'];
};

export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  cursor: Scalars['String']['output'];
  date: Scalars['Date']['output'];
  node: Node;
  relationships: Array<Scalars['String']['output']>;
  until?: Maybe<Scalars['Date']['output']>;
};

export type Topic = Entity & Node & {
  __typename?: 'Topic';
  aliases: Array<Scalars['String']['output']>;
  assessments: AssessmentConnection;
  assessmentsOn: ClassifiedAssessmentConnection;
  awardGrants: AwardGrantConnection;
  awards: ClassifiedAwardConnection;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  claims: FieldClaimConnection;
  datasets: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  descriptionIn?: Maybe<LocalizedText>;
  evidence: Array<Evidence>;
  externalIds: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  metrics: ClassifiedMetricConnection;
  milestones: MilestoneConnection;
  name: Scalars['String']['output'];
  nameIn: LocalizedText;
  names: Array<LocalizedText>;
  observations: ObservationConnection;
  organizations: ClassifiedOrganizationConnection;
  parent?: Maybe<Topic>;
  parentLink?: Maybe<ClassifiedTopicLink>;
  policies: ClassifiedPolicyConnection;
  programFigures: ObservationConnection;
  projects: ClassifiedProjectConnection;
  rankings: RankingConnection;
  rankingsOn: ClassifiedRankingConnection;
  shares: ObservationConnection;
  sourcesAbout: StatedSourceConnection;
  statements: StatedStatementConnection;
  subtopics: ClassifiedTopicConnection;
};


export type TopicAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type TopicAssessmentsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrderBy>>;
  where?: InputMaybe<AssessmentWhere>;
};


export type TopicAwardGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardGrantOrderBy>>;
  where?: InputMaybe<AwardGrantWhere>;
};


export type TopicAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AwardOrderBy>>;
  where?: InputMaybe<AwardWhere>;
};


export type TopicClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FieldClaimOrderBy>>;
  where?: InputMaybe<FieldClaimWhere>;
};


export type TopicDescriptionArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type TopicDescriptionInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type TopicEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type TopicLabelArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type TopicMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MetricOrderBy>>;
  where?: InputMaybe<MetricWhere>;
};


export type TopicMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrderBy>>;
  where?: InputMaybe<MilestoneWhere>;
};


export type TopicNameArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type TopicNameInArgs = {
  lang?: InputMaybe<Array<LangTag>>;
};


export type TopicObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type TopicOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrderBy>>;
  where?: InputMaybe<OrganizationWhere>;
};


export type TopicPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrderBy>>;
  where?: InputMaybe<PolicyWhere>;
};


export type TopicProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type TopicProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrderBy>>;
  where?: InputMaybe<ProjectWhere>;
};


export type TopicRankingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type TopicRankingsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RankingOrderBy>>;
  where?: InputMaybe<RankingWhere>;
};


export type TopicSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObservationOrderBy>>;
  where?: InputMaybe<ObservationWhere>;
};


export type TopicSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrderBy>>;
  where?: InputMaybe<SourceWhere>;
};


export type TopicStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<StatedWhere>;
  edgeOrderBy?: InputMaybe<Array<StatedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrderBy>>;
  where?: InputMaybe<StatementWhere>;
};


export type TopicSubtopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edge?: InputMaybe<ClassifiedWhere>;
  edgeOrderBy?: InputMaybe<Array<ClassifiedOrderBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicOrderBy>>;
  where?: InputMaybe<TopicWhere>;
};

export type TopicAggregate = {
  __typename?: 'TopicAggregate';
  changedAt: DateTimeStatistics;
  count: Scalars['Int']['output'];
  description: StringStatistics;
  id: IdStatistics;
  name: StringStatistics;
};

export type TopicConnection = {
  __typename?: 'TopicConnection';
  aggregate: TopicAggregate;
  edges: Array<TopicEdge>;
  groups: Array<TopicGroup>;
  nodes: Array<Topic>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type TopicConnectionGroupsArgs = {
  by: Array<TopicGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TopicEdge = {
  __typename?: 'TopicEdge';
  cursor: Scalars['String']['output'];
  node: Topic;
};

export type TopicGroup = {
  __typename?: 'TopicGroup';
  aggregate: TopicAggregate;
  key: TopicGroupKey;
};

export type TopicGroupField =
  | 'changedAt'
  | 'id'
  | 'parent';

export type TopicGroupKey = {
  __typename?: 'TopicGroupKey';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  parent?: Maybe<Scalars['ID']['output']>;
};

export type TopicOrderBy =
  { assessments: CountOrderBy; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn: CountOrderBy; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants: CountOrderBy; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards: CountOrderBy; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt: SortDirection; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims: CountOrderBy; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description: SortDirection; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn: LocalizedOrderBy; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence: CountOrderBy; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id: SortDirection; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics: CountOrderBy; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones: CountOrderBy; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name: SortDirection; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn: LocalizedOrderBy; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations: CountOrderBy; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations: CountOrderBy; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent: TopicOrderBy; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies: CountOrderBy; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures: CountOrderBy; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects: CountOrderBy; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings: CountOrderBy; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn: CountOrderBy; shares?: never; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares: CountOrderBy; sourcesAbout?: never; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout: CountOrderBy; statements?: never; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements: CountOrderBy; subtopics?: never; }
  |  { assessments?: never; assessmentsOn?: never; awardGrants?: never; awards?: never; changedAt?: never; claims?: never; description?: never; descriptionIn?: never; evidence?: never; id?: never; metrics?: never; milestones?: never; name?: never; nameIn?: never; observations?: never; organizations?: never; parent?: never; policies?: never; programFigures?: never; projects?: never; rankings?: never; rankingsOn?: never; shares?: never; sourcesAbout?: never; statements?: never; subtopics: CountOrderBy; };

export type TopicWhere = {
  AND?: InputMaybe<Array<TopicWhere>>;
  NOT?: InputMaybe<TopicWhere>;
  OR?: InputMaybe<Array<TopicWhere>>;
  aliases?: InputMaybe<StringListFilter>;
  assessments?: InputMaybe<AssessmentRelationFilter>;
  assessmentsOn?: InputMaybe<ClassifiedAssessmentRelationFilter>;
  awardGrants?: InputMaybe<AwardGrantRelationFilter>;
  awards?: InputMaybe<ClassifiedAwardRelationFilter>;
  changedAt?: InputMaybe<DateTimeFilter>;
  claims?: InputMaybe<FieldClaimRelationFilter>;
  datasets?: InputMaybe<StringListFilter>;
  description?: InputMaybe<LocalizedStringFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalIds?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  metrics?: InputMaybe<ClassifiedMetricRelationFilter>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<LocalizedStringFilter>;
  observations?: InputMaybe<ObservationRelationFilter>;
  organizations?: InputMaybe<ClassifiedOrganizationRelationFilter>;
  parent?: InputMaybe<TopicWhere>;
  parentLink?: InputMaybe<ClassifiedWhere>;
  policies?: InputMaybe<ClassifiedPolicyRelationFilter>;
  programFigures?: InputMaybe<ObservationRelationFilter>;
  projects?: InputMaybe<ClassifiedProjectRelationFilter>;
  rankings?: InputMaybe<RankingRelationFilter>;
  rankingsOn?: InputMaybe<ClassifiedRankingRelationFilter>;
  shares?: InputMaybe<ObservationRelationFilter>;
  sourcesAbout?: InputMaybe<StatedSourceRelationFilter>;
  statements?: InputMaybe<StatedStatementRelationFilter>;
  subtopics?: InputMaybe<ClassifiedTopicRelationFilter>;
};

export type _Entity = Assessment | AuditCheck | Award | AwardGrant | Criterion | Dataset | DerivedValue | District | Event | Evidence | FieldClaim | Industry | Load | Metric | Milestone | Observation | Official | Organization | Park | Person | Place | Policy | Project | Ranking | Role | Rule | Source | Tenure | Topic;

export type _Service = {
  __typename?: '_Service';
  sdl: Scalars['String']['output'];
};
