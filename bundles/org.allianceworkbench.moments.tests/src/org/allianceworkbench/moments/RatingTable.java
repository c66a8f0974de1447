package org.allianceworkbench.moments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableBuilder;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.ValueLabels;

/** Made-up ratings: sessions in clients in therapists in sites, by two roles, in random order, with missing values. */
final class RatingTable {

	/** Columns of the table. */
	static final List<ColumnSpec> COLUMNS = List.of(ColumnSpec.text("site").build(), ColumnSpec.text("therapist").build(),
			ColumnSpec.number("client").build(), ColumnSpec.number("session").build(), ColumnSpec.text("role").build(),
			ColumnSpec.number("wai").missing(MissingValues.of(97)).valueLabels(ValueLabels.of(97, "refused")).build(),
			ColumnSpec.number("year").build(), ColumnSpec.number("income").build(), ColumnSpec.number("experience").build(),
			ColumnSpec.number("weight").build());

	private RatingTable() {
	}

	/** Ratings of some clients of each of six therapists. */
	static Table make(int clients) {
		Random random = new Random(20121);
		List<Object[]> rows = new ArrayList<>();
		for (int t = 0; t < 6; t++) {
			int experience = 3 * t + 1;
			for (int c = 0; c < clients; c++) {
				int client = 100 + 10 * t + c;
				double year = 2010 + random.nextInt(6);
				for (int s = 1; s <= 5; s++) {
					if (random.nextInt(4) == 0) {
						continue;
					}
					for (String role : List.of("CLIENT", "THERAPIST")) {
						double wai = switch (random.nextInt(12)) {
							case 0 -> Double.NaN;
							case 1 -> 97;
							default -> Math.round((5 + random.nextGaussian()) * 100) / 100.0;
						};
						double income = random.nextInt(10) == 0 ? Double.NaN : 1e6 + 1000 * random.nextGaussian();
						rows.add(new Object[] { "S" + t / 3, "T" + t, client, s, role, wai, year, income, experience,
								0.5 + random.nextInt(4) / 2.0 });
					}
				}
			}
		}
		Collections.shuffle(rows, random);
		TableBuilder builder = new TableBuilder(TableInfo.NONE, COLUMNS);
		for (Object[] row : rows) {
			builder.addRow();
			for (int c = 0; c < row.length; c++) {
				if (row[c] instanceof String text) {
					builder.set(c, text);
				} else {
					builder.set(c, ((Number) row[c]).doubleValue());
				}
			}
		}
		return builder.build();
	}
}
