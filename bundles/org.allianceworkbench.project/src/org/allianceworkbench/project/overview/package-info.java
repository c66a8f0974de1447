/** What a study's data look like as a whole: completeness against the design, recruitment and retention, growth. */
package org.allianceworkbench.project.overview;
