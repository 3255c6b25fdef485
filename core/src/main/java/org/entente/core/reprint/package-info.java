/** Which articles are one item of news printed more than once. Knows words, not entities. */
package org.entente.core.reprint;
