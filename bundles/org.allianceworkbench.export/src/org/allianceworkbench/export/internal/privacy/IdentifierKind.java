package org.allianceworkbench.export.internal.privacy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.allianceworkbench.study.Variable;

/**
 * A kind of identifier of 45 CFR 164.514(b)(2)(i) by which a variable can be known from its name or label, whatever the codebook
 * says about its privacy.
 *
 * @param letter letter in the regulation
 * @param words words that tell
 */
record IdentifierKind(char letter, Set<String> words) {

	private static final int SHORT_LABEL = 3;
	private static final Pattern BREAK = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+");

	private static final List<IdentifierKind> ALL = List.of(
			kind('A', "surname firstname lastname forename maidenname nachname vorname initials"),
			kind('B', "address street zip zipcode postcode postalcode plz city town village county precinct geocode latitude "
					+ "longitude adresse strasse straße wohnort"),
			kind('D', "phone telephone mobile cellphone telefon handy"), kind('E', "fax telefax"),
			kind('F', "email mail emailaddress"), kind('G', "ssn socialsecurity sozialversicherungsnummer"),
			kind('H', "mrn medicalrecord patientennummer"), kind('I', "insurance beneficiary healthplan krankenkasse "
					+ "versichertennummer"),
			kind('J', "iban bankaccount accountnumber"), kind('K', "passport driverslicense licensenumber ausweis"),
			kind('L', "licenseplate numberplate kennzeichen vin"), kind('M', "serialnumber deviceserial imei"),
			kind('N', "url website homepage"), kind('O', "ipaddress ip"),
			kind('P', "fingerprint voiceprint retina iris"), kind('Q', "photo photograph portrait foto"));

	private static IdentifierKind kind(char letter, String words) {
		return new IdentifierKind(letter, Set.of(words.split(" ")));
	}

	/** The words of a variable's name and label in lower case, single and each two that follow each other. */
	static Set<String> words(Variable variable) {
		Set<String> words = words(variable.getName());
		words.addAll(words(variable.getLabel()));
		return words;
	}

	/** The words of a text in the same way. */
	static Set<String> words(String text) {
		Set<String> words = new HashSet<>();
		String[] parts = text == null ? new String[0] : BREAK.split(text);
		for (int i = 0; i < parts.length; i++) {
			words.add(parts[i].toLowerCase(Locale.ROOT));
			if (i > 0) {
				words.add((parts[i - 1] + parts[i]).toLowerCase(Locale.ROOT));
			}
		}
		return words;
	}

	/** The words of a text in lower case as they follow each other. */
	static List<String> inOrder(String text) {
		return text == null ? List.of() : BREAK.splitAsStream(text).filter(word -> !word.isEmpty())
				.map(word -> word.toLowerCase(Locale.ROOT)).toList();
	}

	/** The kind that a variable seems to be; a long label speaks of many things, and only a short one counts. */
	static Optional<IdentifierKind> of(Variable variable) {
		Set<String> words = words(variable.getName());
		if (variable.getLabel() != null && BREAK.split(variable.getLabel()).length <= SHORT_LABEL) {
			words.addAll(words(variable.getLabel()));
		}
		return ALL.stream().filter(kind -> !Collections.disjoint(kind.words(), words)).findFirst();
	}
}
