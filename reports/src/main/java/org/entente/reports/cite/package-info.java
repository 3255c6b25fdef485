/** How a run was made and how to cite it, in words and numbers of that run. */
package org.entente.reports.cite;
