/** Questions to sites that travel as workbooks and come back matched. */
package org.allianceworkbench.intake.queries;
