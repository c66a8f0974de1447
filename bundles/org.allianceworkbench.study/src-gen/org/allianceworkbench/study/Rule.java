/**
 */
package org.allianceworkbench.study;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A condition that rows of one level must meet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.Rule#getName <em>Name</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Rule#getLevel <em>Level</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Rule#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Rule#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Rule#getMessage <em>Message</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getRule()
 * @generated
 */
public interface Rule extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name, unique within the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.allianceworkbench.study.StudyPackage#getRule_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Rule#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"RATING"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.allianceworkbench.study.Level
	 * @see #setLevel(Level)
	 * @see org.allianceworkbench.study.StudyPackage#getRule_Level()
	 * @generated
	 */
	Level getLevel();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Rule#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.allianceworkbench.study.Level
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(Level value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must hold, as an expression over variables of the level and those above; a finding where it is false, none where it is missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see #setCondition(String)
	 * @see org.allianceworkbench.study.StudyPackage#getRule_Condition()
	 * @generated
	 */
	String getCondition();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Rule#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(String value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>"ERROR"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How serious a violation is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.allianceworkbench.study.Severity
	 * @see #setSeverity(Severity)
	 * @see org.allianceworkbench.study.StudyPackage#getRule_Severity()
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Rule#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.allianceworkbench.study.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is wrong and what to do, for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message</em>' attribute.
	 * @see #setMessage(String)
	 * @see org.allianceworkbench.study.StudyPackage#getRule_Message()
	 * @generated
	 */
	String getMessage();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Rule#getMessage <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message</em>' attribute.
	 * @see #getMessage()
	 * @generated
	 */
	void setMessage(String value);

} // Rule
