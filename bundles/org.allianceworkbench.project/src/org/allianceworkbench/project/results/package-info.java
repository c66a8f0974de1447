/** What results of stored analyses are based on, whether that has changed since, and what becomes of earlier results. */
package org.allianceworkbench.project.results;
