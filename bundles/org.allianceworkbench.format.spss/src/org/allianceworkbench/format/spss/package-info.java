/**
 * SPSS system files and portable files, read and written.
 * <p>
 * {@link org.allianceworkbench.format.spss.SpssFormat} is all there is to know. Plain Java: it needs
 * {@code org.allianceworkbench.table} and no Eclipse platform. A file that fits memory:
 * {@snippet :
 * TableFormat spss = new SpssFormat();
 * Table sessions = spss.read(file, ReadOptions.NONE);
 * double[] bond = sessions.column("bond").validNumbers();
 * String label = sessions.column("bond").spec().label();
 * List<String> lost = spss.losses(copy, sessions.info(), sessions.specs());
 * spss.write(copy, sessions);
 * }
 * A file of any length, batch by batch; the copy appears when it is complete:
 * {@snippet :
 * try (TableReader reader = spss.open(file, ReadOptions.NONE);
 * 		TableWriter writer = spss.create(copy, reader.info(), reader.columns())) {
 * 	for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
 * 		writer.write(batch.get());
 * 	}
 * 	writer.finish();
 * 	reader.warnings().forEach(System.out::println);
 * }
 * }
 * An encrypted file needs its password; every other failure is one sentence too:
 * {@snippet :
 * try {
 * 	return spss.read(file, ReadOptions.NONE.withPassword(password));
 * } catch (PasswordRequiredException e) {
 * 	return ask(e.wrong() ? "That was not the password." : "This file needs a password.");
 * } catch (TableFormatException e) {
 * 	return ask(e.problem());
 * }
 * }
 */
package org.allianceworkbench.format.spss;
