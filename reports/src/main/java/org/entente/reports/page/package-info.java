/** The report: one HTML file that needs no network, no script and no other file to be read. */
package org.entente.reports.page;
