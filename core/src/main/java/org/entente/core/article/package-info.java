/** What was published, when and by whom, and how we know. No parsing of files here. */
package org.entente.core.article;
