/**
 * What runs of analyses found, as data that outlive the run: kept beside a study, put into published reports, compared with what
 * the same analysis finds later.
 */
package org.allianceworkbench.publish.record;
