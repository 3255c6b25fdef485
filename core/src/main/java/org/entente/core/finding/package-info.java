/**
 * What stands out in the series of an entity or pair, and which of it is sure enough to be told.
 */
package org.entente.core.finding;
