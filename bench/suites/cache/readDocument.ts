/** The question that is asked again and again, and its id as a registered document. */
export const readId = 'figures';
export const readDocument = `query Figures($id: ID!) {
  district(id: $id) {
    name
    name_en: name(lang: EN)
    observations(first: 10) { nodes { id asStated low high metric { id name } } }
  }
}`;
