/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Derived Variable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A variable that is computed whenever it is read, never stored.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.DerivedVariable#getDerivation <em>Derivation</em>}</li>
 *   <li>{@link org.allianceworkbench.study.DerivedVariable#getSources <em>Sources</em>}</li>
 *   <li>{@link org.allianceworkbench.study.DerivedVariable#getFrom <em>From</em>}</li>
 *   <li>{@link org.allianceworkbench.study.DerivedVariable#getTo <em>To</em>}</li>
 *   <li>{@link org.allianceworkbench.study.DerivedVariable#getRole <em>Role</em>}</li>
 *   <li>{@link org.allianceworkbench.study.DerivedVariable#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.allianceworkbench.study.DerivedVariable#getRecodes <em>Recodes</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getDerivedVariable()
 * @generated
 */
public interface DerivedVariable extends Variable {
	/**
	 * Returns the value of the '<em><b>Derivation</b></em>' attribute.
	 * The default value is <code>"FORMULA"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.Derivation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Derivation</em>' attribute.
	 * @see org.allianceworkbench.study.Derivation
	 * @see #setDerivation(Derivation)
	 * @see org.allianceworkbench.study.StudyPackage#getDerivedVariable_Derivation()
	 * @generated
	 */
	Derivation getDerivation();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.DerivedVariable#getDerivation <em>Derivation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Derivation</em>' attribute.
	 * @see org.allianceworkbench.study.Derivation
	 * @see #getDerivation()
	 * @generated
	 */
	void setDerivation(Derivation value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Variable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Variables it is computed from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getDerivedVariable_Sources()
	 * @generated
	 */
	EList<Variable> getSources();

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First occasion, for a change; absent for the occasion before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Occasion)
	 * @see org.allianceworkbench.study.StudyPackage#getDerivedVariable_From()
	 * @generated
	 */
	Occasion getFrom();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.DerivedVariable#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Occasion value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Second occasion, for a change; absent for the row's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Occasion)
	 * @see org.allianceworkbench.study.StudyPackage#getDerivedVariable_To()
	 * @generated
	 */
	Occasion getTo();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.DerivedVariable#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Occasion value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose ratings are taken; absent for those of the row's own rater.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' reference.
	 * @see #setRole(RaterRole)
	 * @see org.allianceworkbench.study.StudyPackage#getDerivedVariable_Role()
	 * @generated
	 */
	RaterRole getRole();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.DerivedVariable#getRole <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' reference.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(RaterRole value);

	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Formula in the rule language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.allianceworkbench.study.StudyPackage#getDerivedVariable_Formula()
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.DerivedVariable#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Recodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Recode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recodes, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recodes</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getDerivedVariable_Recodes()
	 * @generated
	 */
	EList<Recode> getRecodes();

} // DerivedVariable
