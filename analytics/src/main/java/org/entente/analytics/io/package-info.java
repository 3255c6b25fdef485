/** Input files found and opened; tables put on disk. */
package org.entente.analytics.io;
