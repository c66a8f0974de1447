/** The study's data in a SQLite file inside the study folder. */
package org.allianceworkbench.store.sqlite;
