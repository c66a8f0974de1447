/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Column Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What becomes of a column, or of all columns whose header fits a pattern.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.ColumnRule#getHeader <em>Header</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ColumnRule#getUse <em>Use</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ColumnRule#getVariable <em>Variable</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ColumnRule#getOccasion <em>Occasion</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ColumnRule#getRole <em>Role</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ColumnRule#getRecodes <em>Recodes</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ColumnRule#getFactor <em>Factor</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ColumnRule#getDateOrder <em>Date Order</em>}</li>
 *   <li>{@link org.allianceworkbench.study.ColumnRule#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getColumnRule()
 * @generated
 */
public interface ColumnRule extends EObject {
	/**
	 * Returns the value of the '<em><b>Header</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Header, or a pattern with {role}, {occasion} and {session} such as WAI_{role}_S{session}.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Header</em>' attribute.
	 * @see #setHeader(String)
	 * @see org.allianceworkbench.study.StudyPackage#getColumnRule_Header()
	 * @generated
	 */
	String getHeader();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ColumnRule#getHeader <em>Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Header</em>' attribute.
	 * @see #getHeader()
	 * @generated
	 */
	void setHeader(String value);

	/**
	 * Returns the value of the '<em><b>Use</b></em>' attribute.
	 * The default value is <code>"VARIABLE"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.ColumnUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What becomes of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Use</em>' attribute.
	 * @see org.allianceworkbench.study.ColumnUse
	 * @see #setUse(ColumnUse)
	 * @see org.allianceworkbench.study.StudyPackage#getColumnRule_Use()
	 * @generated
	 */
	ColumnUse getUse();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ColumnRule#getUse <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Use</em>' attribute.
	 * @see org.allianceworkbench.study.ColumnUse
	 * @see #getUse()
	 * @generated
	 */
	void setUse(ColumnUse value);

	/**
	 * Returns the value of the '<em><b>Variable</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The variable that gets the values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variable</em>' reference.
	 * @see #setVariable(Variable)
	 * @see org.allianceworkbench.study.StudyPackage#getColumnRule_Variable()
	 * @generated
	 */
	Variable getVariable();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ColumnRule#getVariable <em>Variable</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Variable</em>' reference.
	 * @see #getVariable()
	 * @generated
	 */
	void setVariable(Variable value);

	/**
	 * Returns the value of the '<em><b>Occasion</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fixed occasion, when the header does not name it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occasion</em>' reference.
	 * @see #setOccasion(Occasion)
	 * @see org.allianceworkbench.study.StudyPackage#getColumnRule_Occasion()
	 * @generated
	 */
	Occasion getOccasion();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ColumnRule#getOccasion <em>Occasion</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occasion</em>' reference.
	 * @see #getOccasion()
	 * @generated
	 */
	void setOccasion(Occasion value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fixed role, when the header does not name it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' reference.
	 * @see #setRole(RaterRole)
	 * @see org.allianceworkbench.study.StudyPackage#getColumnRule_Role()
	 * @generated
	 */
	RaterRole getRole();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ColumnRule#getRole <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' reference.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(RaterRole value);

	/**
	 * Returns the value of the '<em><b>Recodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Recode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From what stands there to the value stored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recodes</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getColumnRule_Recodes()
	 * @generated
	 */
	EList<Recode> getRecodes();

	/**
	 * Returns the value of the '<em><b>Factor</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values are multiplied by it (unit factor).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' attribute.
	 * @see #setFactor(double)
	 * @see org.allianceworkbench.study.StudyPackage#getColumnRule_Factor()
	 * @generated
	 */
	double getFactor();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ColumnRule#getFactor <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' attribute.
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(double value);

	/**
	 * Returns the value of the '<em><b>Date Order</b></em>' attribute.
	 * The default value is <code>"UNKNOWN"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.DateOrder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Order of dates written as text, when it differs from the recipe's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date Order</em>' attribute.
	 * @see org.allianceworkbench.study.DateOrder
	 * @see #setDateOrder(DateOrder)
	 * @see org.allianceworkbench.study.StudyPackage#getColumnRule_DateOrder()
	 * @generated
	 */
	DateOrder getDateOrder();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ColumnRule#getDateOrder <em>Date Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date Order</em>' attribute.
	 * @see org.allianceworkbench.study.DateOrder
	 * @see #getDateOrder()
	 * @generated
	 */
	void setDateOrder(DateOrder value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the column is ignored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.allianceworkbench.study.StudyPackage#getColumnRule_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.ColumnRule#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // ColumnRule
