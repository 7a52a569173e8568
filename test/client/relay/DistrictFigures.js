/** A page of a district's figures, as a Relay application has it: compiled by test/client/relay.test.ts. */
const { graphql } = require('relay-runtime');

module.exports.query = graphql`
  query DistrictFiguresQuery($id: ID!, $count: Int!) {
    district(id: $id) {
      name(lang: EN)
      ...DistrictFigures_district @arguments(count: $count)
    }
  }
`;

module.exports.fragment = graphql`
  fragment DistrictFigures_district on District
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" })
  @refetchable(queryName: "DistrictFiguresPageQuery") {
    observations(first: $count, after: $cursor, where: { metric: { id: { eq: "gdp" } } })
      @connection(key: "DistrictFigures_observations") {
      totalCount
      edges {
        node {
          asStated
        }
      }
    }
  }
`;
