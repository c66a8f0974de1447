/** The study's data in SQL, with the provenance of every row. */
package org.allianceworkbench.store;
