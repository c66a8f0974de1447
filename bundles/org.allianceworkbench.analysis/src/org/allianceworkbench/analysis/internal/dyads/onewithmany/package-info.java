/** One therapist with many clients, both of whom rate: whose doing are the ratings, and do both sides agree? */
package org.allianceworkbench.analysis.internal.dyads.onewithmany;
