/**
 */
package org.allianceworkbench.study.impl;

import org.allianceworkbench.study.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class StudyFactoryImpl extends EFactoryImpl implements StudyFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static StudyFactory init() {
		try {
			StudyFactory theStudyFactory = (StudyFactory)EPackage.Registry.INSTANCE.getEFactory(StudyPackage.eNS_URI);
			if (theStudyFactory != null) {
				return theStudyFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new StudyFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StudyFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case StudyPackage.STUDY: return createStudy();
			case StudyPackage.SITE: return createSite();
			case StudyPackage.ARM: return createArm();
			case StudyPackage.OCCASION: return createOccasion();
			case StudyPackage.RATER_ROLE: return createRaterRole();
			case StudyPackage.DESIGN_CELL: return createDesignCell();
			case StudyPackage.INSTRUMENT: return createInstrument();
			case StudyPackage.ITEM: return createItem();
			case StudyPackage.SCALE: return createScale();
			case StudyPackage.VARIABLE: return createVariable();
			case StudyPackage.DERIVED_VARIABLE: return createDerivedVariable();
			case StudyPackage.MISSING_VALUE: return createMissingValue();
			case StudyPackage.CODE_LIST: return createCodeList();
			case StudyPackage.CODE: return createCode();
			case StudyPackage.RULE: return createRule();
			case StudyPackage.RECIPE: return createRecipe();
			case StudyPackage.KEY_RULE: return createKeyRule();
			case StudyPackage.COLUMN_RULE: return createColumnRule();
			case StudyPackage.RECODE: return createRecode();
			case StudyPackage.ANALYSIS: return createAnalysis();
			case StudyPackage.OPTION_VALUE: return createOptionValue();
			case StudyPackage.EXPORT: return createExport();
			case StudyPackage.EXPORT_COLUMN: return createExportColumn();
			case StudyPackage.EXPORT_PRIVACY: return createExportPrivacy();
			case StudyPackage.COARSENING: return createCoarsening();
			case StudyPackage.STUDY_REPORT: return createStudyReport();
			case StudyPackage.REPORT_SECTION: return createReportSection();
			case StudyPackage.ATTRIBUTE: return createAttribute();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case StudyPackage.LEVEL:
				return createLevelFromString(eDataType, initialValue);
			case StudyPackage.VARIABLE_TYPE:
				return createVariableTypeFromString(eDataType, initialValue);
			case StudyPackage.MEASUREMENT_LEVEL:
				return createMeasurementLevelFromString(eDataType, initialValue);
			case StudyPackage.VARIABLE_MEANING:
				return createVariableMeaningFromString(eDataType, initialValue);
			case StudyPackage.OCCASION_KIND:
				return createOccasionKindFromString(eDataType, initialValue);
			case StudyPackage.SCORING:
				return createScoringFromString(eDataType, initialValue);
			case StudyPackage.DIRECTION:
				return createDirectionFromString(eDataType, initialValue);
			case StudyPackage.PRIVACY:
				return createPrivacyFromString(eDataType, initialValue);
			case StudyPackage.SEVERITY:
				return createSeverityFromString(eDataType, initialValue);
			case StudyPackage.DATE_ORDER:
				return createDateOrderFromString(eDataType, initialValue);
			case StudyPackage.KEY_KIND:
				return createKeyKindFromString(eDataType, initialValue);
			case StudyPackage.KEY_SOURCE:
				return createKeySourceFromString(eDataType, initialValue);
			case StudyPackage.COLUMN_USE:
				return createColumnUseFromString(eDataType, initialValue);
			case StudyPackage.DERIVATION:
				return createDerivationFromString(eDataType, initialValue);
			case StudyPackage.EXPORT_LAYOUT:
				return createExportLayoutFromString(eDataType, initialValue);
			case StudyPackage.EXPORT_PACKING:
				return createExportPackingFromString(eDataType, initialValue);
			case StudyPackage.EXPORT_FORM:
				return createExportFormFromString(eDataType, initialValue);
			case StudyPackage.PRIVACY_PRESET:
				return createPrivacyPresetFromString(eDataType, initialValue);
			case StudyPackage.DATE_FORM:
				return createDateFormFromString(eDataType, initialValue);
			case StudyPackage.TEXT_FORM:
				return createTextFormFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case StudyPackage.LEVEL:
				return convertLevelToString(eDataType, instanceValue);
			case StudyPackage.VARIABLE_TYPE:
				return convertVariableTypeToString(eDataType, instanceValue);
			case StudyPackage.MEASUREMENT_LEVEL:
				return convertMeasurementLevelToString(eDataType, instanceValue);
			case StudyPackage.VARIABLE_MEANING:
				return convertVariableMeaningToString(eDataType, instanceValue);
			case StudyPackage.OCCASION_KIND:
				return convertOccasionKindToString(eDataType, instanceValue);
			case StudyPackage.SCORING:
				return convertScoringToString(eDataType, instanceValue);
			case StudyPackage.DIRECTION:
				return convertDirectionToString(eDataType, instanceValue);
			case StudyPackage.PRIVACY:
				return convertPrivacyToString(eDataType, instanceValue);
			case StudyPackage.SEVERITY:
				return convertSeverityToString(eDataType, instanceValue);
			case StudyPackage.DATE_ORDER:
				return convertDateOrderToString(eDataType, instanceValue);
			case StudyPackage.KEY_KIND:
				return convertKeyKindToString(eDataType, instanceValue);
			case StudyPackage.KEY_SOURCE:
				return convertKeySourceToString(eDataType, instanceValue);
			case StudyPackage.COLUMN_USE:
				return convertColumnUseToString(eDataType, instanceValue);
			case StudyPackage.DERIVATION:
				return convertDerivationToString(eDataType, instanceValue);
			case StudyPackage.EXPORT_LAYOUT:
				return convertExportLayoutToString(eDataType, instanceValue);
			case StudyPackage.EXPORT_PACKING:
				return convertExportPackingToString(eDataType, instanceValue);
			case StudyPackage.EXPORT_FORM:
				return convertExportFormToString(eDataType, instanceValue);
			case StudyPackage.PRIVACY_PRESET:
				return convertPrivacyPresetToString(eDataType, instanceValue);
			case StudyPackage.DATE_FORM:
				return convertDateFormToString(eDataType, instanceValue);
			case StudyPackage.TEXT_FORM:
				return convertTextFormToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Study createStudy() {
		StudyImpl study = new StudyImpl();
		return study;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Site createSite() {
		SiteImpl site = new SiteImpl();
		return site;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Arm createArm() {
		ArmImpl arm = new ArmImpl();
		return arm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Occasion createOccasion() {
		OccasionImpl occasion = new OccasionImpl();
		return occasion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RaterRole createRaterRole() {
		RaterRoleImpl raterRole = new RaterRoleImpl();
		return raterRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DesignCell createDesignCell() {
		DesignCellImpl designCell = new DesignCellImpl();
		return designCell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instrument createInstrument() {
		InstrumentImpl instrument = new InstrumentImpl();
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Item createItem() {
		ItemImpl item = new ItemImpl();
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scale createScale() {
		ScaleImpl scale = new ScaleImpl();
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Variable createVariable() {
		VariableImpl variable = new VariableImpl();
		return variable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DerivedVariable createDerivedVariable() {
		DerivedVariableImpl derivedVariable = new DerivedVariableImpl();
		return derivedVariable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MissingValue createMissingValue() {
		MissingValueImpl missingValue = new MissingValueImpl();
		return missingValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodeList createCodeList() {
		CodeListImpl codeList = new CodeListImpl();
		return codeList;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Code createCode() {
		CodeImpl code = new CodeImpl();
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rule createRule() {
		RuleImpl rule = new RuleImpl();
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recipe createRecipe() {
		RecipeImpl recipe = new RecipeImpl();
		return recipe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeyRule createKeyRule() {
		KeyRuleImpl keyRule = new KeyRuleImpl();
		return keyRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ColumnRule createColumnRule() {
		ColumnRuleImpl columnRule = new ColumnRuleImpl();
		return columnRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recode createRecode() {
		RecodeImpl recode = new RecodeImpl();
		return recode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Analysis createAnalysis() {
		AnalysisImpl analysis = new AnalysisImpl();
		return analysis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OptionValue createOptionValue() {
		OptionValueImpl optionValue = new OptionValueImpl();
		return optionValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Export createExport() {
		ExportImpl export = new ExportImpl();
		return export;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExportColumn createExportColumn() {
		ExportColumnImpl exportColumn = new ExportColumnImpl();
		return exportColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExportPrivacy createExportPrivacy() {
		ExportPrivacyImpl exportPrivacy = new ExportPrivacyImpl();
		return exportPrivacy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coarsening createCoarsening() {
		CoarseningImpl coarsening = new CoarseningImpl();
		return coarsening;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StudyReport createStudyReport() {
		StudyReportImpl studyReport = new StudyReportImpl();
		return studyReport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportSection createReportSection() {
		ReportSectionImpl reportSection = new ReportSectionImpl();
		return reportSection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attribute createAttribute() {
		AttributeImpl attribute = new AttributeImpl();
		return attribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Level createLevelFromString(EDataType eDataType, String initialValue) {
		Level result = Level.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VariableType createVariableTypeFromString(EDataType eDataType, String initialValue) {
		VariableType result = VariableType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVariableTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MeasurementLevel createMeasurementLevelFromString(EDataType eDataType, String initialValue) {
		MeasurementLevel result = MeasurementLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMeasurementLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VariableMeaning createVariableMeaningFromString(EDataType eDataType, String initialValue) {
		VariableMeaning result = VariableMeaning.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVariableMeaningToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OccasionKind createOccasionKindFromString(EDataType eDataType, String initialValue) {
		OccasionKind result = OccasionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOccasionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Scoring createScoringFromString(EDataType eDataType, String initialValue) {
		Scoring result = Scoring.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScoringToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Direction createDirectionFromString(EDataType eDataType, String initialValue) {
		Direction result = Direction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Privacy createPrivacyFromString(EDataType eDataType, String initialValue) {
		Privacy result = Privacy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPrivacyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Severity createSeverityFromString(EDataType eDataType, String initialValue) {
		Severity result = Severity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSeverityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DateOrder createDateOrderFromString(EDataType eDataType, String initialValue) {
		DateOrder result = DateOrder.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateOrderToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KeyKind createKeyKindFromString(EDataType eDataType, String initialValue) {
		KeyKind result = KeyKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKeyKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KeySource createKeySourceFromString(EDataType eDataType, String initialValue) {
		KeySource result = KeySource.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKeySourceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ColumnUse createColumnUseFromString(EDataType eDataType, String initialValue) {
		ColumnUse result = ColumnUse.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertColumnUseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Derivation createDerivationFromString(EDataType eDataType, String initialValue) {
		Derivation result = Derivation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDerivationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExportLayout createExportLayoutFromString(EDataType eDataType, String initialValue) {
		ExportLayout result = ExportLayout.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExportLayoutToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExportPacking createExportPackingFromString(EDataType eDataType, String initialValue) {
		ExportPacking result = ExportPacking.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExportPackingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExportForm createExportFormFromString(EDataType eDataType, String initialValue) {
		ExportForm result = ExportForm.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExportFormToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PrivacyPreset createPrivacyPresetFromString(EDataType eDataType, String initialValue) {
		PrivacyPreset result = PrivacyPreset.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPrivacyPresetToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DateForm createDateFormFromString(EDataType eDataType, String initialValue) {
		DateForm result = DateForm.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateFormToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TextForm createTextFormFromString(EDataType eDataType, String initialValue) {
		TextForm result = TextForm.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTextFormToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StudyPackage getStudyPackage() {
		return (StudyPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static StudyPackage getPackage() {
		return StudyPackage.eINSTANCE;
	}

} //StudyFactoryImpl
