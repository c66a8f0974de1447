/** Reading a study's definition: finding things by name, names of variables, the meaning of values. */
package org.allianceworkbench.study.codebook;
