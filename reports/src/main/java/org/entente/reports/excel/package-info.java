/** The tables of a run as a spreadsheet takes them, with nothing in them that it would run. */
package org.entente.reports.excel;
