"""Read what `kg export` wrote with the libraries people use, and print what they saw as JSON.

usage: python3 readExports.py FOLDER   (graph.graphml, graph.ttl, graph.jsonld, rows/*.csv)
"""

import glob
import json
import os
import sys
import warnings

import igraph
import networkx
import pandas
import rdflib

# networkx tells here what a name of two types would lose.
warnings.simplefilter("error")

folder = sys.argv[1]
graphml = os.path.join(folder, "graph.graphml")

by_igraph = igraph.Graph.Read_GraphML(graphml)
by_networkx = networkx.read_graphml(graphml)
turtle = rdflib.Graph().parse(os.path.join(folder, "graph.ttl"), format="turtle")
tables = {
    os.path.basename(path)[: -len(".csv")]: pandas.read_csv(path, dtype=str, keep_default_na=False)
    for path in sorted(glob.glob(os.path.join(folder, "rows", "*.csv")))
}

print(
    json.dumps(
        {
            "igraph": {
                "nodes": by_igraph.vcount(),
                "edges": by_igraph.ecount(),
                "label": by_igraph.vs.find(id="haidian")["label"],
                "edgeLabels": sorted(set(by_igraph.es["label"])),
            },
            "networkx": {
                "nodes": by_networkx.number_of_nodes(),
                "edges": by_networkx.number_of_edges(),
                "label": by_networkx.nodes["haidian"]["label"],
                "unlabelled": sum(1 for _, data in by_networkx.nodes(data=True) if not data.get("label")),
            },
            "rdflib": {"triples": len(turtle)},
            "pandas": {name: [len(table), list(table["id"])] for name, table in tables.items()},
        },
        ensure_ascii=False,
    )
)
