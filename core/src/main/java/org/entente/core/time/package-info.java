/** Days, the buckets that they fall into, and spans of validity. */
package org.entente.core.time;
