/** What a run found, in the few rows that charts and the page show; big tables are streamed. */
package org.entente.reports.result;
