/**
 */
package org.allianceworkbench.study;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Variable Meaning</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a variable tells that the built-in rules must know.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.study.StudyPackage#getVariableMeaning()
 * @generated
 */
public enum VariableMeaning implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "NONE"),

	/**
	 * The '<em><b>SESSION DATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SESSION_DATE_VALUE
	 * @generated
	 * @ordered
	 */
	SESSION_DATE(1, "SESSION_DATE", "SESSION_DATE"),

	/**
	 * The '<em><b>ENROLMENT DATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENROLMENT_DATE_VALUE
	 * @generated
	 * @ordered
	 */
	ENROLMENT_DATE(2, "ENROLMENT_DATE", "ENROLMENT_DATE"),

	/**
	 * The '<em><b>ATTENDANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ATTENDANCE_VALUE
	 * @generated
	 * @ordered
	 */
	ATTENDANCE(3, "ATTENDANCE", "ATTENDANCE"),

	/**
	 * The '<em><b>DROPOUT DATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DROPOUT_DATE_VALUE
	 * @generated
	 * @ordered
	 */
	DROPOUT_DATE(4, "DROPOUT_DATE", "DROPOUT_DATE"),

	/**
	 * The '<em><b>DEATH DATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEATH_DATE_VALUE
	 * @generated
	 * @ordered
	 */
	DEATH_DATE(5, "DEATH_DATE", "DEATH_DATE");

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>SESSION DATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SESSION_DATE
	 * @generated
	 * @ordered
	 */
	public static final int SESSION_DATE_VALUE = 1;

	/**
	 * The '<em><b>ENROLMENT DATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENROLMENT_DATE
	 * @generated
	 * @ordered
	 */
	public static final int ENROLMENT_DATE_VALUE = 2;

	/**
	 * The '<em><b>ATTENDANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ATTENDANCE
	 * @generated
	 * @ordered
	 */
	public static final int ATTENDANCE_VALUE = 3;

	/**
	 * The '<em><b>DROPOUT DATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DROPOUT_DATE
	 * @generated
	 * @ordered
	 */
	public static final int DROPOUT_DATE_VALUE = 4;

	/**
	 * The '<em><b>DEATH DATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEATH_DATE
	 * @generated
	 * @ordered
	 */
	public static final int DEATH_DATE_VALUE = 5;

	/**
	 * An array of all the '<em><b>Variable Meaning</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final VariableMeaning[] VALUES_ARRAY =
		new VariableMeaning[] {
			NONE,
			SESSION_DATE,
			ENROLMENT_DATE,
			ATTENDANCE,
			DROPOUT_DATE,
			DEATH_DATE,
		};

	/**
	 * A public read-only list of all the '<em><b>Variable Meaning</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<VariableMeaning> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Variable Meaning</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VariableMeaning get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VariableMeaning result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Variable Meaning</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VariableMeaning getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VariableMeaning result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Variable Meaning</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VariableMeaning get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case SESSION_DATE_VALUE: return SESSION_DATE;
			case ENROLMENT_DATE_VALUE: return ENROLMENT_DATE;
			case ATTENDANCE_VALUE: return ATTENDANCE;
			case DROPOUT_DATE_VALUE: return DROPOUT_DATE;
			case DEATH_DATE_VALUE: return DEATH_DATE;
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
	private VariableMeaning(int value, String name, String literal) {
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
	
} //VariableMeaning
