/** A user's own entities: files in, additions to the gazetteer or one clear message out. */
package org.entente.ingest.entities;
