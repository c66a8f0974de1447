/** What real files hold by their expectations, whose rules are in the corpus' README, held against what the product says. */
package org.allianceworkbench.product.corpus;
