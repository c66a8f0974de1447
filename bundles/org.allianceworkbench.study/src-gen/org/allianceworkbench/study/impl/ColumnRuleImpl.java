/**
 */
package org.allianceworkbench.study.impl;

import java.util.Collection;

import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.ColumnUse;
import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.StudyPackage;
import org.allianceworkbench.study.Variable;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Column Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.impl.ColumnRuleImpl#getHeader <em>Header</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ColumnRuleImpl#getUse <em>Use</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ColumnRuleImpl#getVariable <em>Variable</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ColumnRuleImpl#getOccasion <em>Occasion</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ColumnRuleImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ColumnRuleImpl#getRecodes <em>Recodes</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ColumnRuleImpl#getFactor <em>Factor</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ColumnRuleImpl#getDateOrder <em>Date Order</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ColumnRuleImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ColumnRuleImpl extends MinimalEObjectImpl.Container implements ColumnRule {
	/**
	 * The default value of the '{@link #getHeader() <em>Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeader()
	 * @generated
	 * @ordered
	 */
	protected static final String HEADER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeader() <em>Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeader()
	 * @generated
	 * @ordered
	 */
	protected String header = HEADER_EDEFAULT;

	/**
	 * The default value of the '{@link #getUse() <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUse()
	 * @generated
	 * @ordered
	 */
	protected static final ColumnUse USE_EDEFAULT = ColumnUse.VARIABLE;

	/**
	 * The cached value of the '{@link #getUse() <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUse()
	 * @generated
	 * @ordered
	 */
	protected ColumnUse use = USE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVariable() <em>Variable</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariable()
	 * @generated
	 * @ordered
	 */
	protected Variable variable;

	/**
	 * The cached value of the '{@link #getOccasion() <em>Occasion</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccasion()
	 * @generated
	 * @ordered
	 */
	protected Occasion occasion;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected RaterRole role;

	/**
	 * The cached value of the '{@link #getRecodes() <em>Recodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Recode> recodes;

	/**
	 * The default value of the '{@link #getFactor() <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactor()
	 * @generated
	 * @ordered
	 */
	protected static final double FACTOR_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getFactor() <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactor()
	 * @generated
	 * @ordered
	 */
	protected double factor = FACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getDateOrder() <em>Date Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDateOrder()
	 * @generated
	 * @ordered
	 */
	protected static final DateOrder DATE_ORDER_EDEFAULT = DateOrder.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDateOrder() <em>Date Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDateOrder()
	 * @generated
	 * @ordered
	 */
	protected DateOrder dateOrder = DATE_ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ColumnRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.COLUMN_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHeader() {
		return header;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeader(String newHeader) {
		String oldHeader = header;
		header = newHeader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.COLUMN_RULE__HEADER, oldHeader, header));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ColumnUse getUse() {
		return use;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUse(ColumnUse newUse) {
		ColumnUse oldUse = use;
		use = newUse == null ? USE_EDEFAULT : newUse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.COLUMN_RULE__USE, oldUse, use));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Variable getVariable() {
		if (variable != null && variable.eIsProxy()) {
			InternalEObject oldVariable = (InternalEObject)variable;
			variable = (Variable)eResolveProxy(oldVariable);
			if (variable != oldVariable) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.COLUMN_RULE__VARIABLE, oldVariable, variable));
			}
		}
		return variable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Variable basicGetVariable() {
		return variable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVariable(Variable newVariable) {
		Variable oldVariable = variable;
		variable = newVariable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.COLUMN_RULE__VARIABLE, oldVariable, variable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Occasion getOccasion() {
		if (occasion != null && occasion.eIsProxy()) {
			InternalEObject oldOccasion = (InternalEObject)occasion;
			occasion = (Occasion)eResolveProxy(oldOccasion);
			if (occasion != oldOccasion) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.COLUMN_RULE__OCCASION, oldOccasion, occasion));
			}
		}
		return occasion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Occasion basicGetOccasion() {
		return occasion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOccasion(Occasion newOccasion) {
		Occasion oldOccasion = occasion;
		occasion = newOccasion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.COLUMN_RULE__OCCASION, oldOccasion, occasion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RaterRole getRole() {
		if (role != null && role.eIsProxy()) {
			InternalEObject oldRole = (InternalEObject)role;
			role = (RaterRole)eResolveProxy(oldRole);
			if (role != oldRole) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.COLUMN_RULE__ROLE, oldRole, role));
			}
		}
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RaterRole basicGetRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(RaterRole newRole) {
		RaterRole oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.COLUMN_RULE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Recode> getRecodes() {
		if (recodes == null) {
			recodes = new EObjectContainmentEList<Recode>(Recode.class, this, StudyPackage.COLUMN_RULE__RECODES);
		}
		return recodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFactor() {
		return factor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFactor(double newFactor) {
		double oldFactor = factor;
		factor = newFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.COLUMN_RULE__FACTOR, oldFactor, factor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DateOrder getDateOrder() {
		return dateOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDateOrder(DateOrder newDateOrder) {
		DateOrder oldDateOrder = dateOrder;
		dateOrder = newDateOrder == null ? DATE_ORDER_EDEFAULT : newDateOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.COLUMN_RULE__DATE_ORDER, oldDateOrder, dateOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.COLUMN_RULE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.COLUMN_RULE__RECODES:
				return ((InternalEList<?>)getRecodes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.COLUMN_RULE__HEADER:
				return getHeader();
			case StudyPackage.COLUMN_RULE__USE:
				return getUse();
			case StudyPackage.COLUMN_RULE__VARIABLE:
				if (resolve) return getVariable();
				return basicGetVariable();
			case StudyPackage.COLUMN_RULE__OCCASION:
				if (resolve) return getOccasion();
				return basicGetOccasion();
			case StudyPackage.COLUMN_RULE__ROLE:
				if (resolve) return getRole();
				return basicGetRole();
			case StudyPackage.COLUMN_RULE__RECODES:
				return getRecodes();
			case StudyPackage.COLUMN_RULE__FACTOR:
				return getFactor();
			case StudyPackage.COLUMN_RULE__DATE_ORDER:
				return getDateOrder();
			case StudyPackage.COLUMN_RULE__REASON:
				return getReason();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.COLUMN_RULE__HEADER:
				setHeader((String)newValue);
				return;
			case StudyPackage.COLUMN_RULE__USE:
				setUse((ColumnUse)newValue);
				return;
			case StudyPackage.COLUMN_RULE__VARIABLE:
				setVariable((Variable)newValue);
				return;
			case StudyPackage.COLUMN_RULE__OCCASION:
				setOccasion((Occasion)newValue);
				return;
			case StudyPackage.COLUMN_RULE__ROLE:
				setRole((RaterRole)newValue);
				return;
			case StudyPackage.COLUMN_RULE__RECODES:
				getRecodes().clear();
				getRecodes().addAll((Collection<? extends Recode>)newValue);
				return;
			case StudyPackage.COLUMN_RULE__FACTOR:
				setFactor((Double)newValue);
				return;
			case StudyPackage.COLUMN_RULE__DATE_ORDER:
				setDateOrder((DateOrder)newValue);
				return;
			case StudyPackage.COLUMN_RULE__REASON:
				setReason((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StudyPackage.COLUMN_RULE__HEADER:
				setHeader(HEADER_EDEFAULT);
				return;
			case StudyPackage.COLUMN_RULE__USE:
				setUse(USE_EDEFAULT);
				return;
			case StudyPackage.COLUMN_RULE__VARIABLE:
				setVariable((Variable)null);
				return;
			case StudyPackage.COLUMN_RULE__OCCASION:
				setOccasion((Occasion)null);
				return;
			case StudyPackage.COLUMN_RULE__ROLE:
				setRole((RaterRole)null);
				return;
			case StudyPackage.COLUMN_RULE__RECODES:
				getRecodes().clear();
				return;
			case StudyPackage.COLUMN_RULE__FACTOR:
				setFactor(FACTOR_EDEFAULT);
				return;
			case StudyPackage.COLUMN_RULE__DATE_ORDER:
				setDateOrder(DATE_ORDER_EDEFAULT);
				return;
			case StudyPackage.COLUMN_RULE__REASON:
				setReason(REASON_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StudyPackage.COLUMN_RULE__HEADER:
				return HEADER_EDEFAULT == null ? header != null : !HEADER_EDEFAULT.equals(header);
			case StudyPackage.COLUMN_RULE__USE:
				return use != USE_EDEFAULT;
			case StudyPackage.COLUMN_RULE__VARIABLE:
				return variable != null;
			case StudyPackage.COLUMN_RULE__OCCASION:
				return occasion != null;
			case StudyPackage.COLUMN_RULE__ROLE:
				return role != null;
			case StudyPackage.COLUMN_RULE__RECODES:
				return recodes != null && !recodes.isEmpty();
			case StudyPackage.COLUMN_RULE__FACTOR:
				return factor != FACTOR_EDEFAULT;
			case StudyPackage.COLUMN_RULE__DATE_ORDER:
				return dateOrder != DATE_ORDER_EDEFAULT;
			case StudyPackage.COLUMN_RULE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (header: ");
		result.append(header);
		result.append(", use: ");
		result.append(use);
		result.append(", factor: ");
		result.append(factor);
		result.append(", dateOrder: ");
		result.append(dateOrder);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //ColumnRuleImpl
