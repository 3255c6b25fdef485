/**
 * The questions at scale: one class each, datasets in, a dataset out. What is right is decided in
 * core; here it is only asked of many articles at once.
 */
package org.entente.analytics;
