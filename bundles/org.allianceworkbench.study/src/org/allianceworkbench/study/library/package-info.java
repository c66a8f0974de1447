/** What a study can begin with: instruments by their structure, and templates. */
package org.allianceworkbench.study.library;
