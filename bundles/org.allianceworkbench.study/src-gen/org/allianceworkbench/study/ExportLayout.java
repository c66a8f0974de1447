/**
 */
package org.allianceworkbench.study;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Export Layout</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What one row of an export is.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.study.StudyPackage#getExportLayout()
 * @generated
 */
public enum ExportLayout implements Enumerator {
	/**
	 * The '<em><b>RATING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RATING_VALUE
	 * @generated
	 * @ordered
	 */
	RATING(0, "RATING", "RATING"),

	/**
	 * The '<em><b>DYAD SESSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DYAD_SESSION_VALUE
	 * @generated
	 * @ordered
	 */
	DYAD_SESSION(1, "DYAD_SESSION", "DYAD_SESSION"),

	/**
	 * The '<em><b>CLIENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLIENT_VALUE
	 * @generated
	 * @ordered
	 */
	CLIENT(2, "CLIENT", "CLIENT"),

	/**
	 * The '<em><b>THERAPIST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THERAPIST_VALUE
	 * @generated
	 * @ordered
	 */
	THERAPIST(3, "THERAPIST", "THERAPIST"),

	/**
	 * The '<em><b>PAIRWISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PAIRWISE_VALUE
	 * @generated
	 * @ordered
	 */
	PAIRWISE(4, "PAIRWISE", "PAIRWISE");

	/**
	 * The '<em><b>RATING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RATING
	 * @generated
	 * @ordered
	 */
	public static final int RATING_VALUE = 0;

	/**
	 * The '<em><b>DYAD SESSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DYAD_SESSION
	 * @generated
	 * @ordered
	 */
	public static final int DYAD_SESSION_VALUE = 1;

	/**
	 * The '<em><b>CLIENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLIENT
	 * @generated
	 * @ordered
	 */
	public static final int CLIENT_VALUE = 2;

	/**
	 * The '<em><b>THERAPIST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THERAPIST
	 * @generated
	 * @ordered
	 */
	public static final int THERAPIST_VALUE = 3;

	/**
	 * The '<em><b>PAIRWISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PAIRWISE
	 * @generated
	 * @ordered
	 */
	public static final int PAIRWISE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Export Layout</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ExportLayout[] VALUES_ARRAY =
		new ExportLayout[] {
			RATING,
			DYAD_SESSION,
			CLIENT,
			THERAPIST,
			PAIRWISE,
		};

	/**
	 * A public read-only list of all the '<em><b>Export Layout</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ExportLayout> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Export Layout</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExportLayout get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExportLayout result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Export Layout</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExportLayout getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExportLayout result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Export Layout</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExportLayout get(int value) {
		switch (value) {
			case RATING_VALUE: return RATING;
			case DYAD_SESSION_VALUE: return DYAD_SESSION;
			case CLIENT_VALUE: return CLIENT;
			case THERAPIST_VALUE: return THERAPIST;
			case PAIRWISE_VALUE: return PAIRWISE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ExportLayout(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ExportLayout
