/**
 * Bytes in, articles or rejections out: one reader per format behind {@link
 * org.entente.ingest.ArticleReaders}. Plain Java; nothing here knows Spark.
 */
package org.entente.ingest;
