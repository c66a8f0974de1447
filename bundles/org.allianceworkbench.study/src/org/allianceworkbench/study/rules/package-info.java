/** The study's own rules: which variables their conditions may use. */
package org.allianceworkbench.study.rules;
