package org.allianceworkbench.export.internal.privacy;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
			kind('A', "name names namen nom surname firstname lastname forename maidenname fullname givenname familyname clientname "
					+ "patientname nachname vorname familienname geburtsname initials initialen prenom apellido apellidos "
					+ "nombrecompleto nombredel nombrepaciente initiales iniciales"),
			kind('B', "address street zip zipcode postcode postalcode plz postleitzahl city town village county precinct geocode "
					+ "latitude longitude birthplace hometown adresse anschrift strasse hausnummer wohnort geburtsort ort gemeinde "
					+ "landkreis ville rue codepostal domicile lieudenaissance direccion calle ciudad codigopostal "
					+ "municipio domicilio localidad lugardenacimiento"),
			kind('D', "phone tel telephone mobile cellphone phonenumber telno telnr telefon telefonnummer handy handynummer mobil "
					+ "mobilnummer rufnummer numerodetelephone telefono movil celular"),
			kind('E', "fax telefax faxnummer telecopie"),
			kind('F', "email mail emailaddress mailadresse courriel correo correoelectronico"),
			kind('G', "ssn socialsecurity nationalinsurance nino sozialversicherungsnummer svnr ahv ahvnr ahvnummer avs "
					+ "securitesociale nir insee seguridadsocial nuss dni nie nif"),
			kind('H', "mrn medicalrecord hospitalnumber hospitalno hospitalid hospitalnr chart chartnumber chartno chartid patientid "
					+ "patientno patientnumber patientnr patientennummer patientennr casenumber caseno nhs nhsnumber nhsno fallnummer "
					+ "fallnr krankenblatt aktenzeichen aktennummer aufnahmenummer dossier dossiermedical numerodedossier ipp "
					+ "historiaclinica nhc expediente"),
			kind('I', "insurance beneficiary healthplan policynumber medicare medicaid krankenkasse krankenversicherung "
					+ "versichertennummer versicherungsnummer versichertennr kvnr mutuelle cartevitale numerodassure "
					+ "tarjetasanitaria"),
			kind('J', "iban bankaccount accountnumber creditcard kontonummer kontonr bankkonto kreditkarte comptebancaire "
					+ "cuentabancaria"),
			kind('K', "passport driverslicense driverslicence drivinglicence licensenumber licencenumber certificatenumber ausweis "
					+ "ausweisnummer personalausweis reisepass fuhrerschein fuehrerschein passeport permisdeconduire pasaporte "
					+ "carnetdeconducir"),
			kind('L', "licenseplate licenceplate numberplate platenumber registrationplate kennzeichen autokennzeichen vin "
					+ "immatriculation plaquedimmatriculation matricula"),
			kind('M', "serialnumber serialno deviceserial deviceid imei macaddress seriennummer geratenummer numerodeserie"),
			kind('N', "url website homepage webseite siteweb paginaweb sitioweb"), kind('O', "ipaddress ip ipadresse"),
			kind('P', "fingerprint voiceprint retina iris fingerabdruck empreinte huella"),
			kind('Q', "photo photograph portrait foto fotografie lichtbild photographie fotografia"));
	/** Beside a word that tells, these make a label of any length tell. */
	private static final Set<String> NUMBER = Set.of("number", "numbers", "no", "nr", "num", "nummer", "numero", "address", "adresse",
			"direccion", "id", "code");

	private static final Set<String> BETWEEN = Set.of("of", "the", "der", "des", "de", "du", "la", "le", "d", "l", "del", "el");

	private static IdentifierKind kind(char letter, String words) {
		return new IdentifierKind(letter, Set.of(words.split(" ")));
	}

	/** The words of a variable's name and label in lower case, single and each two and three that follow each other. */
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
			if (i > 1) {
				words.add((parts[i - 2] + parts[i - 1] + parts[i]).toLowerCase(Locale.ROOT));
			}
		}
		return words;
	}

	/** The words of a text in lower case as they follow each other. */
	static List<String> inOrder(String text) {
		return text == null ? List.of() : BREAK.splitAsStream(text).filter(word -> !word.isEmpty())
				.map(word -> word.toLowerCase(Locale.ROOT)).toList();
	}

	/**
	 * The kind that a variable seems to be. A long label speaks of many things: it counts when it begins with a word that tells, or
	 * has one beside a word such as number.
	 */
	static Optional<IdentifierKind> of(Variable variable) {
		Set<String> words = folded(words(variable.getName()));
		if (variable.getLabel() != null) {
			boolean isShort = BREAK.split(variable.getLabel()).length <= SHORT_LABEL;
			words.addAll(isShort ? folded(words(variable.getLabel())) : telling(inOrder(variable.getLabel())));
		}
		return ALL.stream().filter(kind -> !Collections.disjoint(kind.words(), words)).findFirst();
	}

	private static Set<String> telling(List<String> label) {
		List<String> words = label.stream().map(IdentifierKind::folded).filter(word -> !BETWEEN.contains(word)).toList();
		Set<String> telling = new HashSet<>();
		for (int i = 0; i < words.size(); i++) {
			boolean beside = i > 0 && NUMBER.contains(words.get(i - 1)) || i + 1 < words.size() && NUMBER.contains(words.get(i + 1));
			if (i == 0 || beside) {
				telling.add(words.get(i));
			}
			if (i + 1 < words.size() && (i == 0 || NUMBER.contains(words.get(i - 1)) || NUMBER.contains(words.get(i + 1)))) {
				telling.add(words.get(i) + words.get(i + 1));
			}
		}
		return telling;
	}

	private static Set<String> folded(Set<String> words) {
		return words.stream().map(IdentifierKind::folded).collect(Collectors.toCollection(HashSet::new));
	}

	/** Without accents. */
	private static String folded(String word) {
		return Normalizer.normalize(word.replace("ß", "ss"), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
	}
}
