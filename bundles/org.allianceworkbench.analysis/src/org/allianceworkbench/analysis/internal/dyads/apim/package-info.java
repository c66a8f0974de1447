/** Actor and partner effects in dyads. */
package org.allianceworkbench.analysis.internal.dyads.apim;
