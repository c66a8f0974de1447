/** What differs between a site's new file and what was agreed: the recipe and the file that came in by it before. */
package org.allianceworkbench.intake.drift;
