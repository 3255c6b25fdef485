/** The network of a run in the forms that Gephi, igraph, NetworkX and Cytoscape open. */
package org.entente.reports.graph;
