/** What protects the clients in an export: pseudonyms, dates, groups, texts, metadata, and the check for small groups. */
package org.allianceworkbench.export.internal.privacy;
