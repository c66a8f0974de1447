/** How the study's data are kept in SQL: tables, transactions, the change log and queries. */
package org.allianceworkbench.store.internal;
