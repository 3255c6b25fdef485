/** Pairs of entities, how often they are named together, and how far that is from chance. */
package org.entente.core.relation;
