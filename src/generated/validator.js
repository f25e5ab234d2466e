// Generated from schemas/cto-note.schema.json by scripts/generate.ts. Change the schema, then run `npm run generate`.
// biome-ignore-all lint: generated
// <stdin>
var validateNote = validate10, schema11 = { properties: { cto_note: 1, patient: 1, indication: 1, consent: 1, procedure: 1, lesions: 1, complications: 1, follow_up: 1, discharge: 1 } }, func2 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^x_", "u"), schema12 = { properties: { id: 1, age_years: 1, sex: 1, prior_cabg: 1, prior_mi: 1, prior_pci: 1, diabetes: 1, lvef_percent: 1, egfr_ml_min: 1, weight_kg: 1, dialysis: 1, heart_failure: 1, hypertension: 1, smoker: 1, peripheral_artery_disease: 1, prior_stroke: 1, copd: 1, lvef_grade: 1, height_cm: 1, syntax_score: 1, grafts: 1, dominance: 1, hyperlipidaemia: 1, history: 1, pack_years: 1, medication: 1, diseased_vessels: 1, diabetes_type: 1, insulin: 1, coronary_anomaly: 1, bmi_kg_m2: 1, family_history: 1, kidney_disease: 1, functional_status: 1, functional_capacity: 1, frailty: 1, comorbidity: 1, risk_factors: 1, atrial_fibrillation: 1, valve_disease: 1, cancer: 1, anticoagulant: 1, detail: 1 } };
var pattern2 = new RegExp("^unknown$", "u"), pattern3 = new RegExp("^(?:unknown|(?:under|over|about) [0-9]+(?:\\.[0-9]+)?|< ?[0-9]+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?(?: ?[\u2013-] ?| to )[0-9]+(?:\\.[0-9]+)?)$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "yes" || data === "no" || data === !0 || data === !1 || data === "unknown" || (vErrors = report(vErrors, instancePath, "enum"), errors++), validate12.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "to" || key0 === "conduit" || key0 === "state" || key0 === "detail" || key0 === "also_to" || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.to !== void 0) {
      let data0 = data.to;
      data0 === "LM" || data0 === "LAD" || data0 === "LCx" || data0 === "RCA" || data0 === "RI" || data0 === "D1" || data0 === "D2" || data0 === "OM1" || data0 === "OM2" || data0 === "OM3" || data0 === "PDA" || data0 === "PLV" || data0 === "LPDA" || data0 === "LPL" || data0 === "graft" || data0 === "D" || data0 === "OM" || data0 === "septal_branch" || data0 === "D3" || data0 === "AM" || data0 === "conus_branch" || data0 === "side_branch" || (vErrors = report(vErrors, instancePath + "/to", "enum"), errors++);
    }
    if (data.conduit !== void 0) {
      let data1 = data.conduit;
      data1 === "lima" || data1 === "rima" || data1 === "radial" || data1 === "vein" || data1 === "other" || data1 === "none" || (vErrors = report(vErrors, instancePath + "/conduit", "enum"), errors++);
    }
    if (data.state !== void 0) {
      let data2 = data.state;
      data2 === "patent" || data2 === "diseased" || data2 === "occluded" || data2 === "unknown" || (vErrors = report(vErrors, instancePath + "/state", "enum"), errors++);
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++), data.also_to !== void 0) {
      let data4 = data.also_to;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          data5 === "LM" || data5 === "LAD" || data5 === "LCx" || data5 === "RCA" || data5 === "RI" || data5 === "D1" || data5 === "D2" || data5 === "OM1" || data5 === "OM2" || data5 === "OM3" || data5 === "PDA" || data5 === "PLV" || data5 === "LPDA" || data5 === "LPL" || data5 === "graft" || data5 === "D" || data5 === "OM" || data5 === "septal_branch" || data5 === "D3" || data5 === "AM" || data5 === "conus_branch" || data5 === "side_branch" || (vErrors = report(vErrors, instancePath + "/also_to/" + i0, "enum"), errors++);
        }
      } else
        vErrors = report(vErrors, instancePath + "/also_to", "type"), errors++;
    }
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate23.errors = vErrors, errors === 0;
}
var schema20 = { properties: { kind: 1, vessel: 1, segment: 1, year: 1, months_before: 1, detail: 1, presentation: 1, reason: 1, wall: 1, stents: 1, state: 1, elsewhere: 1, month: 1, support: 1, complications: 1, hospital_days: 1, stent_failure: 1, count: 1, to_segment: 1, result: 1, staged: 1, timi_after: 1, flow_grade: 1, haemodynamics: 1, left_in_place: 1 } };
var schema25 = { properties: { type: 1, diameter_mm: 1, length_mm: 1, name: 1, vessel: 1, segment: 1, inflation_atm: 1, detail: 1, also_in: 1, to_segment: 1, position: 1, distal_diameter_mm: 1 } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema25.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.type !== void 0) {
      let data0 = data.type;
      data0 === "des" || data0 === "bms" || data0 === "scaffold" || data0 === "dcb" || (vErrors = report(vErrors, instancePath + "/type", "enum"), errors++);
    }
    if (data.diameter_mm !== void 0) {
      let data1 = data.diameter_mm;
      typeof data1 == "number" && isFinite(data1) ? ((data1 > 10 || isNaN(data1)) && (vErrors = report(vErrors, instancePath + "/diameter_mm", "maximum"), errors++), (data1 <= 0 || isNaN(data1)) && (vErrors = report(vErrors, instancePath + "/diameter_mm", "exclusiveMinimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/diameter_mm", "type"), errors++);
    }
    if (data.length_mm !== void 0) {
      let data2 = data.length_mm;
      typeof data2 == "number" && isFinite(data2) ? ((data2 > 100 || isNaN(data2)) && (vErrors = report(vErrors, instancePath + "/length_mm", "maximum"), errors++), (data2 <= 0 || isNaN(data2)) && (vErrors = report(vErrors, instancePath + "/length_mm", "exclusiveMinimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/length_mm", "type"), errors++);
    }
    if (data.name !== void 0 && typeof data.name != "string" && (vErrors = report(vErrors, instancePath + "/name", "type"), errors++), data.vessel !== void 0) {
      let data4 = data.vessel;
      data4 === "LM" || data4 === "LAD" || data4 === "LCx" || data4 === "RCA" || data4 === "RI" || data4 === "D1" || data4 === "D2" || data4 === "OM1" || data4 === "OM2" || data4 === "OM3" || data4 === "PDA" || data4 === "PLV" || data4 === "LPDA" || data4 === "LPL" || data4 === "graft" || data4 === "D" || data4 === "OM" || data4 === "septal_branch" || data4 === "D3" || data4 === "AM" || data4 === "conus_branch" || data4 === "side_branch" || (vErrors = report(vErrors, instancePath + "/vessel", "enum"), errors++);
    }
    if (data.segment !== void 0) {
      let data5 = data.segment;
      data5 === "ostial" || data5 === "proximal" || data5 === "mid" || data5 === "distal" || data5 === "unknown" || (vErrors = report(vErrors, instancePath + "/segment", "enum"), errors++);
    }
    if (data.inflation_atm !== void 0) {
      let data6 = data.inflation_atm;
      typeof data6 == "number" && isFinite(data6) ? ((data6 > 60 || isNaN(data6)) && (vErrors = report(vErrors, instancePath + "/inflation_atm", "maximum"), errors++), (data6 <= 0 || isNaN(data6)) && (vErrors = report(vErrors, instancePath + "/inflation_atm", "exclusiveMinimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/inflation_atm", "type"), errors++);
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++), data.also_in !== void 0) {
      let data8 = data.also_in;
      if (Array.isArray(data8)) {
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          data9 === "LM" || data9 === "LAD" || data9 === "LCx" || data9 === "RCA" || data9 === "RI" || data9 === "D1" || data9 === "D2" || data9 === "OM1" || data9 === "OM2" || data9 === "OM3" || data9 === "PDA" || data9 === "PLV" || data9 === "LPDA" || data9 === "LPL" || data9 === "graft" || data9 === "D" || data9 === "OM" || data9 === "septal_branch" || data9 === "D3" || data9 === "AM" || data9 === "conus_branch" || data9 === "side_branch" || (vErrors = report(vErrors, instancePath + "/also_in/" + i0, "enum"), errors++);
        }
      } else
        vErrors = report(vErrors, instancePath + "/also_in", "type"), errors++;
    }
    if (data.to_segment !== void 0) {
      let data10 = data.to_segment;
      data10 === "ostial" || data10 === "proximal" || data10 === "mid" || data10 === "distal" || data10 === "unknown" || (vErrors = report(vErrors, instancePath + "/to_segment", "enum"), errors++);
    }
    if (data.position !== void 0) {
      let data11 = data.position;
      data11 === "true_lumen" || data11 === "extraplaque" || data11 === "in_stent" || data11 === "outside_stent" || data11 === "unknown" || (vErrors = report(vErrors, instancePath + "/position", "enum"), errors++);
    }
    if (data.distal_diameter_mm !== void 0) {
      let data12 = data.distal_diameter_mm;
      typeof data12 == "number" && isFinite(data12) ? ((data12 > 10 || isNaN(data12)) && (vErrors = report(vErrors, instancePath + "/distal_diameter_mm", "maximum"), errors++), (data12 <= 0 || isNaN(data12)) && (vErrors = report(vErrors, instancePath + "/distal_diameter_mm", "exclusiveMinimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/distal_diameter_mm", "type"), errors++);
    }
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema20.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.kind !== void 0) {
      let data0 = data.kind;
      data0 === "pci" || data0 === "cabg" || data0 === "mi" || data0 === "stroke" || data0 === "angiography" || data0 === "heart_failure" || data0 === "valve_procedure" || data0 === "implanted_device" || data0 === "cardiac_arrest" || data0 === "atrial_fibrillation" || data0 === "kidney_disease" || data0 === "family_history" || data0 === "intolerance" || data0 === "other" || (vErrors = report(vErrors, instancePath + "/kind", "enum"), errors++);
    }
    if (data.vessel !== void 0) {
      let data1 = data.vessel;
      data1 === "LM" || data1 === "LAD" || data1 === "LCx" || data1 === "RCA" || data1 === "RI" || data1 === "D1" || data1 === "D2" || data1 === "OM1" || data1 === "OM2" || data1 === "OM3" || data1 === "PDA" || data1 === "PLV" || data1 === "LPDA" || data1 === "LPL" || data1 === "graft" || data1 === "D" || data1 === "OM" || data1 === "septal_branch" || data1 === "D3" || data1 === "AM" || data1 === "conus_branch" || data1 === "side_branch" || (vErrors = report(vErrors, instancePath + "/vessel", "enum"), errors++);
    }
    if (data.segment !== void 0) {
      let data2 = data.segment;
      data2 === "ostial" || data2 === "proximal" || data2 === "mid" || data2 === "distal" || data2 === "unknown" || (vErrors = report(vErrors, instancePath + "/segment", "enum"), errors++);
    }
    if (data.year !== void 0) {
      let data3 = data.year;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = report(vErrors, instancePath + "/year", "type"), errors++), typeof data3 == "number" && isFinite(data3) && ((data3 > 2100 || isNaN(data3)) && (vErrors = report(vErrors, instancePath + "/year", "maximum"), errors++), (data3 < 1950 || isNaN(data3)) && (vErrors = report(vErrors, instancePath + "/year", "minimum"), errors++));
    }
    if (data.months_before !== void 0) {
      let data4 = data.months_before;
      !(typeof data4 == "number" && isFinite(data4)) && typeof data4 != "string" && (vErrors = report(vErrors, instancePath + "/months_before", "type"), errors++), !(typeof data4 == "number" && isFinite(data4)) && typeof data4 != "string" && (vErrors = report(vErrors, instancePath + "/months_before", "type"), errors++), typeof data4 == "string" && (pattern3.test(data4) || (vErrors = report(vErrors, instancePath + "/months_before", "pattern"), errors++)), typeof data4 == "number" && isFinite(data4) && ((data4 > 1200 || isNaN(data4)) && (vErrors = report(vErrors, instancePath + "/months_before", "maximum"), errors++), (data4 < 0 || isNaN(data4)) && (vErrors = report(vErrors, instancePath + "/months_before", "minimum"), errors++));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++), data.presentation !== void 0) {
      let data6 = data.presentation;
      data6 === "stable" || data6 === "unstable_angina" || data6 === "nstemi" || data6 === "stemi" || data6 === "heart_failure" || data6 === "arrhythmia" || data6 === "silent" || data6 === "acs" || data6 === "unknown" || (vErrors = report(vErrors, instancePath + "/presentation", "enum"), errors++);
    }
    if (data.reason !== void 0 && typeof data.reason != "string" && (vErrors = report(vErrors, instancePath + "/reason", "type"), errors++), data.wall !== void 0) {
      let data8 = data.wall;
      data8 === "anterior" || data8 === "inferior" || data8 === "lateral" || data8 === "posterior" || data8 === "septal" || data8 === "unknown" || (vErrors = report(vErrors, instancePath + "/wall", "enum"), errors++);
    }
    if (data.stents !== void 0) {
      let data9 = data.stents;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate27(data9[i0], { instancePath: instancePath + "/stents/" + i0, parentData: data9, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/stents", "type"), errors++;
    }
    if (data.state !== void 0) {
      let data11 = data.state;
      data11 === "patent" || data11 === "restenosis" || data11 === "occluded" || data11 === "crushed" || data11 === "unknown" || (vErrors = report(vErrors, instancePath + "/state", "enum"), errors++);
    }
    if (data.elsewhere !== void 0 && (validate12(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.month !== void 0) {
      let data13 = data.month;
      typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13) || (vErrors = report(vErrors, instancePath + "/month", "type"), errors++), typeof data13 == "number" && isFinite(data13) && ((data13 > 12 || isNaN(data13)) && (vErrors = report(vErrors, instancePath + "/month", "maximum"), errors++), (data13 < 1 || isNaN(data13)) && (vErrors = report(vErrors, instancePath + "/month", "minimum"), errors++));
    }
    if (data.support !== void 0) {
      let data14 = data.support;
      if (Array.isArray(data14)) {
        let len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1];
          data15 === "none" || data15 === "iabp" || data15 === "impella" || data15 === "ecmo" || data15 === "other" || (vErrors = report(vErrors, instancePath + "/support/" + i1, "enum"), errors++);
        }
        let found0 = repeated(data14);
        found0 !== null && (vErrors = report(vErrors, instancePath + "/support", "uniqueItems", { i: found0.i, j: found0.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/support", "type"), errors++;
    }
    if (data.complications !== void 0) {
      let data16 = data.complications;
      if (Array.isArray(data16)) {
        let len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++)
          typeof data16[i2] != "string" && (vErrors = report(vErrors, instancePath + "/complications/" + i2, "type"), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/complications", "type"), errors++;
    }
    if (data.hospital_days !== void 0) {
      let data18 = data.hospital_days;
      typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18) || (vErrors = report(vErrors, instancePath + "/hospital_days", "type"), errors++), typeof data18 == "number" && isFinite(data18) && ((data18 > 1e3 || isNaN(data18)) && (vErrors = report(vErrors, instancePath + "/hospital_days", "maximum"), errors++), (data18 < 0 || isNaN(data18)) && (vErrors = report(vErrors, instancePath + "/hospital_days", "minimum"), errors++));
    }
    if (data.stent_failure !== void 0 && typeof data.stent_failure != "string" && (vErrors = report(vErrors, instancePath + "/stent_failure", "type"), errors++), data.count !== void 0) {
      let data20 = data.count;
      !(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)) && typeof data20 != "string" && (vErrors = report(vErrors, instancePath + "/count", "type"), errors++), !(typeof data20 == "number" && isFinite(data20)) && typeof data20 != "string" && (vErrors = report(vErrors, instancePath + "/count", "type"), errors++), typeof data20 == "string" && (pattern3.test(data20) || (vErrors = report(vErrors, instancePath + "/count", "pattern"), errors++)), typeof data20 == "number" && isFinite(data20) && ((data20 > 100 || isNaN(data20)) && (vErrors = report(vErrors, instancePath + "/count", "maximum"), errors++), (data20 < 1 || isNaN(data20)) && (vErrors = report(vErrors, instancePath + "/count", "minimum"), errors++));
    }
    if (data.to_segment !== void 0) {
      let data21 = data.to_segment;
      data21 === "ostial" || data21 === "proximal" || data21 === "mid" || data21 === "distal" || data21 === "unknown" || (vErrors = report(vErrors, instancePath + "/to_segment", "enum"), errors++);
    }
    if (data.result !== void 0) {
      let data22 = data.result;
      data22 === "successful" || data22 === "partial" || data22 === "failed" || data22 === "unknown" || (vErrors = report(vErrors, instancePath + "/result", "enum"), errors++);
    }
    if (data.staged !== void 0 && (validate12(data.staged, { instancePath: instancePath + "/staged", parentData: data, parentDataProperty: "staged", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.timi_after !== void 0) {
      let data24 = data.timi_after;
      data24 === 0 || data24 === 1 || data24 === 2 || data24 === 3 || (vErrors = report(vErrors, instancePath + "/timi_after", "enum"), errors++);
    }
    if (data.flow_grade !== void 0) {
      let data25 = data.flow_grade;
      data25 === "good" || data25 === "slow" || data25 === "none" || data25 === "restored" || data25 === "unknown" || (vErrors = report(vErrors, instancePath + "/flow_grade", "enum"), errors++);
    }
    if (data.haemodynamics !== void 0) {
      let data26 = data.haemodynamics;
      data26 === "stable" || data26 === "unstable" || data26 === "unknown" || (vErrors = report(vErrors, instancePath + "/haemodynamics", "enum"), errors++);
    }
    data.left_in_place !== void 0 && (validate12(data.left_in_place, { instancePath: instancePath + "/left_in_place", parentData: data, parentDataProperty: "left_in_place", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length));
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate26.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema12.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && (vErrors = report(vErrors, instancePath + "/id", "type"), errors++);
    }
    if (data.age_years !== void 0) {
      let data1 = data.age_years;
      !(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "string" && (vErrors = report(vErrors, instancePath + "/age_years", "type"), errors++), typeof data1 == "number" && isFinite(data1) && ((data1 > 110 || isNaN(data1)) && (vErrors = report(vErrors, instancePath + "/age_years", "maximum"), errors++), (data1 < 18 || isNaN(data1)) && (vErrors = report(vErrors, instancePath + "/age_years", "minimum"), errors++)), typeof data1 == "string" && (pattern2.test(data1) || (vErrors = report(vErrors, instancePath + "/age_years", "pattern"), errors++));
    }
    if (data.sex !== void 0) {
      let data2 = data.sex;
      data2 === "female" || data2 === "male" || data2 === "other" || data2 === "unknown" || (vErrors = report(vErrors, instancePath + "/sex", "enum"), errors++);
    }
    if (data.prior_cabg !== void 0 && (validate12(data.prior_cabg, { instancePath: instancePath + "/prior_cabg", parentData: data, parentDataProperty: "prior_cabg", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.prior_mi !== void 0 && (validate12(data.prior_mi, { instancePath: instancePath + "/prior_mi", parentData: data, parentDataProperty: "prior_mi", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.prior_pci !== void 0 && (validate12(data.prior_pci, { instancePath: instancePath + "/prior_pci", parentData: data, parentDataProperty: "prior_pci", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.diabetes !== void 0 && (validate12(data.diabetes, { instancePath: instancePath + "/diabetes", parentData: data, parentDataProperty: "diabetes", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.lvef_percent !== void 0) {
      let data7 = data.lvef_percent;
      !(typeof data7 == "number" && isFinite(data7)) && typeof data7 != "string" && (vErrors = report(vErrors, instancePath + "/lvef_percent", "type"), errors++), !(typeof data7 == "number" && isFinite(data7)) && typeof data7 != "string" && (vErrors = report(vErrors, instancePath + "/lvef_percent", "type"), errors++), typeof data7 == "string" && (pattern3.test(data7) || (vErrors = report(vErrors, instancePath + "/lvef_percent", "pattern"), errors++)), typeof data7 == "number" && isFinite(data7) && ((data7 > 80 || isNaN(data7)) && (vErrors = report(vErrors, instancePath + "/lvef_percent", "maximum"), errors++), (data7 < 5 || isNaN(data7)) && (vErrors = report(vErrors, instancePath + "/lvef_percent", "minimum"), errors++));
    }
    if (data.egfr_ml_min !== void 0) {
      let data8 = data.egfr_ml_min;
      typeof data8 == "number" && isFinite(data8) ? ((data8 > 200 || isNaN(data8)) && (vErrors = report(vErrors, instancePath + "/egfr_ml_min", "maximum"), errors++), (data8 <= 0 || isNaN(data8)) && (vErrors = report(vErrors, instancePath + "/egfr_ml_min", "exclusiveMinimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/egfr_ml_min", "type"), errors++);
    }
    if (data.weight_kg !== void 0) {
      let data9 = data.weight_kg;
      typeof data9 == "number" && isFinite(data9) ? ((data9 > 400 || isNaN(data9)) && (vErrors = report(vErrors, instancePath + "/weight_kg", "maximum"), errors++), (data9 <= 0 || isNaN(data9)) && (vErrors = report(vErrors, instancePath + "/weight_kg", "exclusiveMinimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/weight_kg", "type"), errors++);
    }
    if (data.dialysis !== void 0 && (validate12(data.dialysis, { instancePath: instancePath + "/dialysis", parentData: data, parentDataProperty: "dialysis", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.heart_failure !== void 0 && (validate12(data.heart_failure, { instancePath: instancePath + "/heart_failure", parentData: data, parentDataProperty: "heart_failure", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.hypertension !== void 0 && (validate12(data.hypertension, { instancePath: instancePath + "/hypertension", parentData: data, parentDataProperty: "hypertension", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.smoker !== void 0) {
      let data13 = data.smoker;
      data13 === "yes" || data13 === "no" || data13 === !0 || data13 === !1 || data13 === "former" || data13 === "unknown" || (vErrors = report(vErrors, instancePath + "/smoker", "enum"), errors++);
    }
    if (data.peripheral_artery_disease !== void 0 && (validate12(data.peripheral_artery_disease, { instancePath: instancePath + "/peripheral_artery_disease", parentData: data, parentDataProperty: "peripheral_artery_disease", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.prior_stroke !== void 0 && (validate12(data.prior_stroke, { instancePath: instancePath + "/prior_stroke", parentData: data, parentDataProperty: "prior_stroke", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.copd !== void 0 && (validate12(data.copd, { instancePath: instancePath + "/copd", parentData: data, parentDataProperty: "copd", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.lvef_grade !== void 0) {
      let data17 = data.lvef_grade;
      data17 === "normal" || data17 === "mildly_reduced" || data17 === "moderately_reduced" || data17 === "severely_reduced" || data17 === "unknown" || (vErrors = report(vErrors, instancePath + "/lvef_grade", "enum"), errors++);
    }
    if (data.height_cm !== void 0) {
      let data18 = data.height_cm;
      typeof data18 == "number" && isFinite(data18) ? ((data18 > 250 || isNaN(data18)) && (vErrors = report(vErrors, instancePath + "/height_cm", "maximum"), errors++), (data18 < 50 || isNaN(data18)) && (vErrors = report(vErrors, instancePath + "/height_cm", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/height_cm", "type"), errors++);
    }
    if (data.syntax_score !== void 0) {
      let data19 = data.syntax_score;
      typeof data19 == "number" && isFinite(data19) ? ((data19 > 100 || isNaN(data19)) && (vErrors = report(vErrors, instancePath + "/syntax_score", "maximum"), errors++), (data19 < 0 || isNaN(data19)) && (vErrors = report(vErrors, instancePath + "/syntax_score", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/syntax_score", "type"), errors++);
    }
    if (data.grafts !== void 0) {
      let data20 = data.grafts;
      if (Array.isArray(data20)) {
        let len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate23(data20[i0], { instancePath: instancePath + "/grafts/" + i0, parentData: data20, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/grafts", "type"), errors++;
    }
    if (data.dominance !== void 0) {
      let data22 = data.dominance;
      data22 === "right" || data22 === "left" || data22 === "balanced" || data22 === "unknown" || (vErrors = report(vErrors, instancePath + "/dominance", "enum"), errors++);
    }
    if (data.hyperlipidaemia !== void 0 && (validate12(data.hyperlipidaemia, { instancePath: instancePath + "/hyperlipidaemia", parentData: data, parentDataProperty: "hyperlipidaemia", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.history !== void 0) {
      let data24 = data.history;
      if (Array.isArray(data24)) {
        let len1 = data24.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate26(data24[i1], { instancePath: instancePath + "/history/" + i1, parentData: data24, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/history", "type"), errors++;
    }
    if (data.pack_years !== void 0) {
      let data26 = data.pack_years;
      typeof data26 == "number" && isFinite(data26) ? ((data26 > 300 || isNaN(data26)) && (vErrors = report(vErrors, instancePath + "/pack_years", "maximum"), errors++), (data26 < 0 || isNaN(data26)) && (vErrors = report(vErrors, instancePath + "/pack_years", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/pack_years", "type"), errors++);
    }
    if (data.medication !== void 0) {
      let data27 = data.medication;
      if (Array.isArray(data27)) {
        let len2 = data27.length;
        for (let i2 = 0; i2 < len2; i2++)
          typeof data27[i2] != "string" && (vErrors = report(vErrors, instancePath + "/medication/" + i2, "type"), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/medication", "type"), errors++;
    }
    if (data.diseased_vessels !== void 0) {
      let data29 = data.diseased_vessels;
      data29 === 1 || data29 === 2 || data29 === 3 || (vErrors = report(vErrors, instancePath + "/diseased_vessels", "enum"), errors++);
    }
    if (data.diabetes_type !== void 0) {
      let data30 = data.diabetes_type;
      data30 === "type_1" || data30 === "type_2" || data30 === "other" || data30 === "unknown" || (vErrors = report(vErrors, instancePath + "/diabetes_type", "enum"), errors++);
    }
    if (data.insulin !== void 0 && (validate12(data.insulin, { instancePath: instancePath + "/insulin", parentData: data, parentDataProperty: "insulin", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.coronary_anomaly !== void 0 && typeof data.coronary_anomaly != "string" && (vErrors = report(vErrors, instancePath + "/coronary_anomaly", "type"), errors++), data.bmi_kg_m2 !== void 0) {
      let data33 = data.bmi_kg_m2;
      typeof data33 == "number" && isFinite(data33) ? ((data33 > 100 || isNaN(data33)) && (vErrors = report(vErrors, instancePath + "/bmi_kg_m2", "maximum"), errors++), (data33 < 10 || isNaN(data33)) && (vErrors = report(vErrors, instancePath + "/bmi_kg_m2", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/bmi_kg_m2", "type"), errors++);
    }
    if (data.family_history !== void 0 && (validate12(data.family_history, { instancePath: instancePath + "/family_history", parentData: data, parentDataProperty: "family_history", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.kidney_disease !== void 0 && (validate12(data.kidney_disease, { instancePath: instancePath + "/kidney_disease", parentData: data, parentDataProperty: "kidney_disease", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.functional_status !== void 0) {
      let data36 = data.functional_status;
      data36 === "independent" || data36 === "partly_dependent" || data36 === "dependent" || data36 === "unknown" || (vErrors = report(vErrors, instancePath + "/functional_status", "enum"), errors++);
    }
    if (data.functional_capacity !== void 0) {
      let data37 = data.functional_capacity;
      data37 === "excellent" || data37 === "good" || data37 === "moderate" || data37 === "poor" || data37 === "unknown" || (vErrors = report(vErrors, instancePath + "/functional_capacity", "enum"), errors++);
    }
    if (data.frailty !== void 0) {
      let data38 = data.frailty;
      data38 === "none" || data38 === "mild" || data38 === "moderate" || data38 === "severe" || data38 === "present" || data38 === "unknown" || (vErrors = report(vErrors, instancePath + "/frailty", "enum"), errors++);
    }
    data.comorbidity !== void 0 && (validate12(data.comorbidity, { instancePath: instancePath + "/comorbidity", parentData: data, parentDataProperty: "comorbidity", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.risk_factors !== void 0 && (validate12(data.risk_factors, { instancePath: instancePath + "/risk_factors", parentData: data, parentDataProperty: "risk_factors", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.atrial_fibrillation !== void 0 && (validate12(data.atrial_fibrillation, { instancePath: instancePath + "/atrial_fibrillation", parentData: data, parentDataProperty: "atrial_fibrillation", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.valve_disease !== void 0 && (validate12(data.valve_disease, { instancePath: instancePath + "/valve_disease", parentData: data, parentDataProperty: "valve_disease", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.cancer !== void 0 && (validate12(data.cancer, { instancePath: instancePath + "/cancer", parentData: data, parentDataProperty: "cancer", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.anticoagulant !== void 0 && (validate12(data.anticoagulant, { instancePath: instancePath + "/anticoagulant", parentData: data, parentDataProperty: "anticoagulant", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate11.errors = vErrors, errors === 0;
}
var schema37 = { properties: { symptoms: 1, angina_ccs: 1, ischaemia: 1, viability: 1, goals: 1, heart_team: 1, saq7_summary: 1, presentation: 1, surgery: 1, urgency: 1, tests: 1, reason: 1, symptom_months: 1, symptom_duration: 1, nyha: 1, heart_team_advice: 1, referral: 1, examination: 1, symptoms_detail: 1, visit: 1, detail: 1, symptom_course: 1, medical_therapy: 1, medical_therapy_months: 1, symptom_severity: 1 } };
var pattern17 = new RegExp("^(?:unknown|hours|days|weeks|months|years|(?:(?:under|over|about) )?[0-9]+(?:\\.[0-9]+)?(?:-[0-9]+(?:\\.[0-9]+)?)? (?:hour|day|week|month|year)s?)$", "u"), schema44 = { properties: { test: 1, purpose: 1, finding: 1, date: 1, result: 1, walls: 1, wall_motion: 1, viable: 1, ischaemic_burden_percent: 1, transmurality_percent: 1, lvef_percent: 1, vessel: 1, measure: 1, value: 1, unit: 1 } };
var pattern11 = new RegExp("^(?:19|20)[0-9][0-9](?:-(?:0[1-9]|1[0-2]))?$", "u"), formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema44.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.test !== void 0) {
      let data0 = data.test;
      data0 === "ecg" || data0 === "exercise_ecg" || data0 === "echo" || data0 === "stress_echo" || data0 === "transoesophageal_echo" || data0 === "cmr" || data0 === "spect" || data0 === "pet" || data0 === "ct_angiography" || data0 === "angiography" || data0 === "physiology" || data0 === "laboratory" || data0 === "ct" || data0 === "ivus" || data0 === "oct" || data0 === "other" || (vErrors = report(vErrors, instancePath + "/test", "enum"), errors++);
    }
    if (data.purpose !== void 0) {
      let data1 = data.purpose;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          data2 === "ischaemia" || data2 === "viability" || data2 === "function" || data2 === "anatomy" || data2 === "planning" || data2 === "other" || (vErrors = report(vErrors, instancePath + "/purpose/" + i0, "enum"), errors++);
        }
        let found0 = repeated(data1);
        found0 !== null && (vErrors = report(vErrors, instancePath + "/purpose", "uniqueItems", { i: found0.i, j: found0.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/purpose", "type"), errors++;
    }
    if (data.finding !== void 0 && typeof data.finding != "string" && (vErrors = report(vErrors, instancePath + "/finding", "type"), errors++), data.date !== void 0) {
      let data4 = data.date, _errs10 = errors, valid4 = !1, _errs11 = errors;
      typeof data4 == "string" ? formats0.test(data4) || (vErrors = report(vErrors, instancePath + "/date", "format"), errors++) : (vErrors = report(vErrors, instancePath + "/date", "type"), errors++);
      var _valid0 = _errs11 === errors;
      if (valid4 = valid4 || _valid0, !valid4) {
        let _errs13 = errors;
        typeof data4 == "string" ? pattern11.test(data4) || (vErrors = report(vErrors, instancePath + "/date", "pattern"), errors++) : (vErrors = report(vErrors, instancePath + "/date", "type"), errors++);
        var _valid0 = _errs13 === errors;
        if (valid4 = valid4 || _valid0, !valid4) {
          let _errs15 = errors;
          typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = report(vErrors, instancePath + "/date", "type"), errors++), typeof data4 == "number" && isFinite(data4) && ((data4 > 2099 || isNaN(data4)) && (vErrors = report(vErrors, instancePath + "/date", "maximum"), errors++), (data4 < 1900 || isNaN(data4)) && (vErrors = report(vErrors, instancePath + "/date", "minimum"), errors++));
          var _valid0 = _errs15 === errors;
          valid4 = valid4 || _valid0;
        }
      }
      valid4 ? (errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null)) : (vErrors = report(vErrors, instancePath + "/date", "anyOf"), errors++);
    }
    if (data.result !== void 0) {
      let data5 = data.result;
      data5 === "normal" || data5 === "abnormal" || data5 === "inconclusive" || data5 === "unknown" || (vErrors = report(vErrors, instancePath + "/result", "enum"), errors++);
    }
    if (data.walls !== void 0) {
      let data6 = data.walls;
      if (Array.isArray(data6)) {
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          data7 === "anterior" || data7 === "inferior" || data7 === "lateral" || data7 === "posterior" || data7 === "septal" || data7 === "apical" || data7 === "right_ventricular" || data7 === "global" || (vErrors = report(vErrors, instancePath + "/walls/" + i1, "enum"), errors++);
        }
        let found1 = repeated(data6);
        found1 !== null && (vErrors = report(vErrors, instancePath + "/walls", "uniqueItems", { i: found1.i, j: found1.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/walls", "type"), errors++;
    }
    if (data.wall_motion !== void 0) {
      let data8 = data.wall_motion;
      data8 === "normal" || data8 === "hypokinesia" || data8 === "akinesia" || data8 === "dyskinesia" || data8 === "unknown" || (vErrors = report(vErrors, instancePath + "/wall_motion", "enum"), errors++);
    }
    if (data.viable !== void 0) {
      let data9 = data.viable;
      data9 === "yes" || data9 === "no" || data9 === !0 || data9 === !1 || data9 === "unknown" || (vErrors = report(vErrors, instancePath + "/viable", "enum"), errors++);
    }
    if (data.ischaemic_burden_percent !== void 0) {
      let data10 = data.ischaemic_burden_percent;
      !(typeof data10 == "number" && isFinite(data10)) && typeof data10 != "string" && (vErrors = report(vErrors, instancePath + "/ischaemic_burden_percent", "type"), errors++), !(typeof data10 == "number" && isFinite(data10)) && typeof data10 != "string" && (vErrors = report(vErrors, instancePath + "/ischaemic_burden_percent", "type"), errors++), typeof data10 == "string" && (pattern3.test(data10) || (vErrors = report(vErrors, instancePath + "/ischaemic_burden_percent", "pattern"), errors++)), typeof data10 == "number" && isFinite(data10) && ((data10 > 100 || isNaN(data10)) && (vErrors = report(vErrors, instancePath + "/ischaemic_burden_percent", "maximum"), errors++), (data10 < 0 || isNaN(data10)) && (vErrors = report(vErrors, instancePath + "/ischaemic_burden_percent", "minimum"), errors++));
    }
    if (data.transmurality_percent !== void 0) {
      let data11 = data.transmurality_percent;
      !(typeof data11 == "number" && isFinite(data11)) && typeof data11 != "string" && (vErrors = report(vErrors, instancePath + "/transmurality_percent", "type"), errors++), !(typeof data11 == "number" && isFinite(data11)) && typeof data11 != "string" && (vErrors = report(vErrors, instancePath + "/transmurality_percent", "type"), errors++), typeof data11 == "string" && (pattern3.test(data11) || (vErrors = report(vErrors, instancePath + "/transmurality_percent", "pattern"), errors++)), typeof data11 == "number" && isFinite(data11) && ((data11 > 100 || isNaN(data11)) && (vErrors = report(vErrors, instancePath + "/transmurality_percent", "maximum"), errors++), (data11 < 0 || isNaN(data11)) && (vErrors = report(vErrors, instancePath + "/transmurality_percent", "minimum"), errors++));
    }
    if (data.lvef_percent !== void 0) {
      let data12 = data.lvef_percent;
      !(typeof data12 == "number" && isFinite(data12)) && typeof data12 != "string" && (vErrors = report(vErrors, instancePath + "/lvef_percent", "type"), errors++), !(typeof data12 == "number" && isFinite(data12)) && typeof data12 != "string" && (vErrors = report(vErrors, instancePath + "/lvef_percent", "type"), errors++), typeof data12 == "string" && (pattern3.test(data12) || (vErrors = report(vErrors, instancePath + "/lvef_percent", "pattern"), errors++)), typeof data12 == "number" && isFinite(data12) && ((data12 > 80 || isNaN(data12)) && (vErrors = report(vErrors, instancePath + "/lvef_percent", "maximum"), errors++), (data12 < 5 || isNaN(data12)) && (vErrors = report(vErrors, instancePath + "/lvef_percent", "minimum"), errors++));
    }
    if (data.vessel !== void 0) {
      let data13 = data.vessel;
      data13 === "LM" || data13 === "LAD" || data13 === "LCx" || data13 === "RCA" || data13 === "RI" || data13 === "D1" || data13 === "D2" || data13 === "OM1" || data13 === "OM2" || data13 === "OM3" || data13 === "PDA" || data13 === "PLV" || data13 === "LPDA" || data13 === "LPL" || data13 === "graft" || data13 === "D" || data13 === "OM" || data13 === "septal_branch" || data13 === "D3" || data13 === "AM" || data13 === "conus_branch" || data13 === "side_branch" || (vErrors = report(vErrors, instancePath + "/vessel", "enum"), errors++);
    }
    if (data.measure !== void 0) {
      let data14 = data.measure;
      data14 === "creatinine" || data14 === "egfr" || data14 === "haemoglobin" || data14 === "troponin" || data14 === "ck" || data14 === "ck_mb" || data14 === "bnp" || data14 === "ldl" || data14 === "hba1c" || data14 === "crp" || data14 === "lactate" || data14 === "inr" || data14 === "ffr" || data14 === "ifr" || data14 === "lvedp" || data14 === "walking_distance" || data14 === "mets" || data14 === "other" || (vErrors = report(vErrors, instancePath + "/measure", "enum"), errors++);
    }
    if (data.value !== void 0) {
      let data15 = data.value;
      !(typeof data15 == "number" && isFinite(data15)) && typeof data15 != "string" && (vErrors = report(vErrors, instancePath + "/value", "type"), errors++), !(typeof data15 == "number" && isFinite(data15)) && typeof data15 != "string" && (vErrors = report(vErrors, instancePath + "/value", "type"), errors++), typeof data15 == "string" && (pattern3.test(data15) || (vErrors = report(vErrors, instancePath + "/value", "pattern"), errors++)), typeof data15 == "number" && isFinite(data15) && ((data15 > 1e6 || isNaN(data15)) && (vErrors = report(vErrors, instancePath + "/value", "maximum"), errors++), (data15 < 0 || isNaN(data15)) && (vErrors = report(vErrors, instancePath + "/value", "minimum"), errors++));
    }
    data.unit !== void 0 && typeof data.unit != "string" && (vErrors = report(vErrors, instancePath + "/unit", "type"), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate44.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema37.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.symptoms !== void 0) {
      let data0 = data.symptoms;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          data1 === "angina" || data1 === "dyspnoea" || data1 === "fatigue" || data1 === "palpitations" || data1 === "syncope" || data1 === "other" || data1 === "none" || (vErrors = report(vErrors, instancePath + "/symptoms/" + i0, "enum"), errors++);
        }
        let found0 = repeated(data0);
        found0 !== null && (vErrors = report(vErrors, instancePath + "/symptoms", "uniqueItems", { i: found0.i, j: found0.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/symptoms", "type"), errors++;
    }
    if (data.angina_ccs !== void 0) {
      let data2 = data.angina_ccs;
      data2 === 0 || data2 === 1 || data2 === 2 || data2 === 3 || data2 === 4 || data2 === "0-1" || data2 === "1-2" || data2 === "2-3" || data2 === "3-4" || data2 === "unknown" || (vErrors = report(vErrors, instancePath + "/angina_ccs", "enum"), errors++);
    }
    if (data.ischaemia !== void 0) {
      let data3 = data.ischaemia;
      data3 === "yes" || data3 === "no" || data3 === !0 || data3 === !1 || data3 === "unknown" || (vErrors = report(vErrors, instancePath + "/ischaemia", "enum"), errors++);
    }
    if (data.viability !== void 0) {
      let data4 = data.viability;
      data4 === "yes" || data4 === "no" || data4 === !0 || data4 === !1 || data4 === "unknown" || (vErrors = report(vErrors, instancePath + "/viability", "enum"), errors++);
    }
    if (data.goals !== void 0) {
      let data5 = data.goals;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          data6 === "symptom_relief" || data6 === "quality_of_life" || data6 === "ischaemia_reduction" || data6 === "lvef_improvement" || data6 === "complete_revascularisation" || data6 === "survival" || data6 === "prevent_mi" || data6 === "prevent_stroke" || data6 === "prevent_revascularisation" || (vErrors = report(vErrors, instancePath + "/goals/" + i1, "enum"), errors++);
        }
        let found1 = repeated(data5);
        found1 !== null && (vErrors = report(vErrors, instancePath + "/goals", "uniqueItems", { i: found1.i, j: found1.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/goals", "type"), errors++;
    }
    if (data.heart_team !== void 0) {
      let data7 = data.heart_team;
      data7 === "yes" || data7 === "no" || data7 === !0 || data7 === !1 || (vErrors = report(vErrors, instancePath + "/heart_team", "enum"), errors++);
    }
    if (data.saq7_summary !== void 0) {
      let data8 = data.saq7_summary;
      typeof data8 == "number" && isFinite(data8) ? ((data8 > 100 || isNaN(data8)) && (vErrors = report(vErrors, instancePath + "/saq7_summary", "maximum"), errors++), (data8 < 0 || isNaN(data8)) && (vErrors = report(vErrors, instancePath + "/saq7_summary", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/saq7_summary", "type"), errors++);
    }
    if (data.presentation !== void 0) {
      let data9 = data.presentation;
      data9 === "stable" || data9 === "unstable_angina" || data9 === "nstemi" || data9 === "stemi" || data9 === "heart_failure" || data9 === "arrhythmia" || data9 === "silent" || data9 === "acs" || data9 === "unknown" || (vErrors = report(vErrors, instancePath + "/presentation", "enum"), errors++);
    }
    if (data.surgery !== void 0) {
      let data10 = data.surgery;
      data10 === "declined" || data10 === "unsuitable" || data10 === "possible" || data10 === "unknown" || (vErrors = report(vErrors, instancePath + "/surgery", "enum"), errors++);
    }
    if (data.urgency !== void 0) {
      let data11 = data.urgency;
      data11 === "elective" || data11 === "urgent" || data11 === "emergency" || data11 === "salvage" || (vErrors = report(vErrors, instancePath + "/urgency", "enum"), errors++);
    }
    if (data.tests !== void 0) {
      let data12 = data.tests;
      if (Array.isArray(data12)) {
        let len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate44(data12[i2], { instancePath: instancePath + "/tests/" + i2, parentData: data12, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/tests", "type"), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string" && (vErrors = report(vErrors, instancePath + "/reason", "type"), errors++), data.symptom_months !== void 0) {
      let data15 = data.symptom_months;
      !(typeof data15 == "number" && isFinite(data15)) && typeof data15 != "string" && (vErrors = report(vErrors, instancePath + "/symptom_months", "type"), errors++), !(typeof data15 == "number" && isFinite(data15)) && typeof data15 != "string" && (vErrors = report(vErrors, instancePath + "/symptom_months", "type"), errors++), typeof data15 == "string" && (pattern3.test(data15) || (vErrors = report(vErrors, instancePath + "/symptom_months", "pattern"), errors++)), typeof data15 == "number" && isFinite(data15) && ((data15 > 1200 || isNaN(data15)) && (vErrors = report(vErrors, instancePath + "/symptom_months", "maximum"), errors++), (data15 < 0 || isNaN(data15)) && (vErrors = report(vErrors, instancePath + "/symptom_months", "minimum"), errors++));
    }
    if (data.symptom_duration !== void 0) {
      let data16 = data.symptom_duration;
      typeof data16 == "string" ? pattern17.test(data16) || (vErrors = report(vErrors, instancePath + "/symptom_duration", "pattern"), errors++) : (vErrors = report(vErrors, instancePath + "/symptom_duration", "type"), errors++);
    }
    if (data.nyha !== void 0) {
      let data17 = data.nyha;
      data17 === 1 || data17 === 2 || data17 === 3 || data17 === 4 || data17 === "1-2" || data17 === "2-3" || data17 === "3-4" || data17 === "unknown" || (vErrors = report(vErrors, instancePath + "/nyha", "enum"), errors++);
    }
    if (data.heart_team_advice !== void 0) {
      let data18 = data.heart_team_advice;
      data18 === "pci" || data18 === "cabg" || data18 === "medical" || data18 === "either" || data18 === "unknown" || (vErrors = report(vErrors, instancePath + "/heart_team_advice", "enum"), errors++);
    }
    if (data.referral !== void 0 && typeof data.referral != "string" && (vErrors = report(vErrors, instancePath + "/referral", "type"), errors++), data.examination !== void 0 && typeof data.examination != "string" && (vErrors = report(vErrors, instancePath + "/examination", "type"), errors++), data.symptoms_detail !== void 0 && typeof data.symptoms_detail != "string" && (vErrors = report(vErrors, instancePath + "/symptoms_detail", "type"), errors++), data.visit !== void 0 && typeof data.visit != "string" && (vErrors = report(vErrors, instancePath + "/visit", "type"), errors++), data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++), data.symptom_course !== void 0) {
      let data24 = data.symptom_course;
      data24 === "new_onset" || data24 === "stable" || data24 === "worsening" || data24 === "recurrent" || data24 === "persistent" || data24 === "resolved" || data24 === "unknown" || (vErrors = report(vErrors, instancePath + "/symptom_course", "enum"), errors++);
    }
    if (data.medical_therapy !== void 0) {
      let data25 = data.medical_therapy;
      data25 === "optimal" || data25 === "suboptimal" || data25 === "not_tolerated" || data25 === "none" || data25 === "unknown" || (vErrors = report(vErrors, instancePath + "/medical_therapy", "enum"), errors++);
    }
    if (data.medical_therapy_months !== void 0) {
      let data26 = data.medical_therapy_months;
      !(typeof data26 == "number" && isFinite(data26)) && typeof data26 != "string" && (vErrors = report(vErrors, instancePath + "/medical_therapy_months", "type"), errors++), !(typeof data26 == "number" && isFinite(data26)) && typeof data26 != "string" && (vErrors = report(vErrors, instancePath + "/medical_therapy_months", "type"), errors++), typeof data26 == "string" && (pattern3.test(data26) || (vErrors = report(vErrors, instancePath + "/medical_therapy_months", "pattern"), errors++)), typeof data26 == "number" && isFinite(data26) && ((data26 > 1200 || isNaN(data26)) && (vErrors = report(vErrors, instancePath + "/medical_therapy_months", "maximum"), errors++), (data26 < 0 || isNaN(data26)) && (vErrors = report(vErrors, instancePath + "/medical_therapy_months", "minimum"), errors++));
    }
    if (data.symptom_severity !== void 0) {
      let data27 = data.symptom_severity;
      data27 === "none" || data27 === "mild" || data27 === "moderate" || data27 === "severe" || data27 === "present" || data27 === "unknown" || (vErrors = report(vErrors, instancePath + "/symptom_severity", "enum"), errors++);
    }
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate43.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.obtained === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "obtained" }), errors++);
    for (let key0 in data)
      key0 === "obtained" || key0 === "date" || key0 === "discussed" || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.obtained !== void 0 && (validate12(data.obtained, { instancePath: instancePath + "/obtained", parentData: data, parentDataProperty: "obtained", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.date !== void 0) {
      let data1 = data.date, _errs5 = errors, valid2 = !1, _errs6 = errors;
      typeof data1 == "string" ? formats0.test(data1) || (vErrors = report(vErrors, instancePath + "/date", "format"), errors++) : (vErrors = report(vErrors, instancePath + "/date", "type"), errors++);
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, !valid2) {
        let _errs8 = errors;
        typeof data1 == "string" ? pattern11.test(data1) || (vErrors = report(vErrors, instancePath + "/date", "pattern"), errors++) : (vErrors = report(vErrors, instancePath + "/date", "type"), errors++);
        var _valid0 = _errs8 === errors;
        if (valid2 = valid2 || _valid0, !valid2) {
          let _errs10 = errors;
          typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = report(vErrors, instancePath + "/date", "type"), errors++), typeof data1 == "number" && isFinite(data1) && ((data1 > 2099 || isNaN(data1)) && (vErrors = report(vErrors, instancePath + "/date", "maximum"), errors++), (data1 < 1900 || isNaN(data1)) && (vErrors = report(vErrors, instancePath + "/date", "minimum"), errors++));
          var _valid0 = _errs10 === errors;
          valid2 = valid2 || _valid0;
        }
      }
      valid2 ? (errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null)) : (vErrors = report(vErrors, instancePath + "/date", "anyOf"), errors++);
    }
    if (data.discussed !== void 0) {
      let data2 = data.discussed;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          data3 === "benefits" || data3 === "risks" || data3 === "alternatives" || data3 === "chance_of_success" || data3 === "radiation" || data3 === "contrast" || (vErrors = report(vErrors, instancePath + "/discussed/" + i0, "enum"), errors++);
        }
        let found0 = repeated(data2);
        found0 !== null && (vErrors = report(vErrors, instancePath + "/discussed", "uniqueItems", { i: found0.i, j: found0.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/discussed", "type"), errors++;
    }
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate47.errors = vErrors, errors === 0;
}
var schema58 = { properties: { date: 1, operators: 1, access: 1, dual_injection: 1, contrast_ml: 1, air_kerma_gy: 1, dap_gy_cm2: 1, fluoroscopy_min: 1, duration_min: 1, guides: 1, guide_extension: 1, ad_hoc: 1, staged: 1, support: 1, support_timing: 1, anaesthesia: 1, heparin_units: 1, act_seconds: 1, antiplatelets: 1, contrast_agent: 1, stopped_for: 1, other_lesions: 1, guide_setup: 1, plan: 1, medication: 1, next_step: 1, act_target_seconds: 1, diagnostic_catheters: 1, haemodynamics: 1, antiplatelet_doses: 1, access_findings: 1, tests: 1, detail: 1, treatment_order: 1, projections: 1, hospital: 1, start_time: 1, end_time: 1, vital_signs: 1 } };
var pattern32 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u"), schema62 = { properties: { vessel: 1, treatment: 1, segment: 1, stenosis_percent: 1, when: 1, severity: 1, culprit: 1, in_stent: 1, calcification: 1, medina: 1, bifurcation_technique: 1, stents: 1, detail: 1, also_in: 1, to_segment: 1, length_mm: 1, timi_before: 1, timi_after: 1, residual_stenosis_percent: 1, result_grade: 1, features: 1, graft_to: 1, conduit: 1, ffr: 1, resting_index: 1 } };
var pattern27 = new RegExp("^[01], ?[01], ?[01]$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema62.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.vessel !== void 0) {
      let data0 = data.vessel;
      data0 === "LM" || data0 === "LAD" || data0 === "LCx" || data0 === "RCA" || data0 === "RI" || data0 === "D1" || data0 === "D2" || data0 === "OM1" || data0 === "OM2" || data0 === "OM3" || data0 === "PDA" || data0 === "PLV" || data0 === "LPDA" || data0 === "LPL" || data0 === "graft" || data0 === "D" || data0 === "OM" || data0 === "septal_branch" || data0 === "D3" || data0 === "AM" || data0 === "conus_branch" || data0 === "side_branch" || (vErrors = report(vErrors, instancePath + "/vessel", "enum"), errors++);
    }
    if (data.treatment !== void 0 && typeof data.treatment != "string" && (vErrors = report(vErrors, instancePath + "/treatment", "type"), errors++), data.segment !== void 0) {
      let data2 = data.segment;
      data2 === "ostial" || data2 === "proximal" || data2 === "mid" || data2 === "distal" || data2 === "unknown" || (vErrors = report(vErrors, instancePath + "/segment", "enum"), errors++);
    }
    if (data.stenosis_percent !== void 0) {
      let data3 = data.stenosis_percent;
      !(typeof data3 == "number" && isFinite(data3)) && typeof data3 != "string" && (vErrors = report(vErrors, instancePath + "/stenosis_percent", "type"), errors++), !(typeof data3 == "number" && isFinite(data3)) && typeof data3 != "string" && (vErrors = report(vErrors, instancePath + "/stenosis_percent", "type"), errors++), typeof data3 == "string" && (pattern3.test(data3) || (vErrors = report(vErrors, instancePath + "/stenosis_percent", "pattern"), errors++)), typeof data3 == "number" && isFinite(data3) && ((data3 > 100 || isNaN(data3)) && (vErrors = report(vErrors, instancePath + "/stenosis_percent", "maximum"), errors++), (data3 < 0 || isNaN(data3)) && (vErrors = report(vErrors, instancePath + "/stenosis_percent", "minimum"), errors++));
    }
    if (data.when !== void 0) {
      let data4 = data.when;
      data4 === "earlier" || data4 === "same_session" || data4 === "planned" || data4 === "none" || (vErrors = report(vErrors, instancePath + "/when", "enum"), errors++);
    }
    if (data.severity !== void 0) {
      let data5 = data.severity;
      data5 === "none" || data5 === "mild" || data5 === "moderate" || data5 === "severe" || data5 === "significant" || data5 === "subtotal" || data5 === "occluded" || data5 === "unknown" || (vErrors = report(vErrors, instancePath + "/severity", "enum"), errors++);
    }
    if (data.culprit !== void 0 && (validate12(data.culprit, { instancePath: instancePath + "/culprit", parentData: data, parentDataProperty: "culprit", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.in_stent !== void 0) {
      let data7 = data.in_stent;
      data7 === "yes" || data7 === "no" || data7 === !0 || data7 === !1 || data7 === "unknown" || (vErrors = report(vErrors, instancePath + "/in_stent", "enum"), errors++);
    }
    if (data.calcification !== void 0) {
      let data8 = data.calcification;
      data8 === "none" || data8 === "mild" || data8 === "moderate" || data8 === "severe" || data8 === "present" || data8 === "unknown" || (vErrors = report(vErrors, instancePath + "/calcification", "enum"), errors++);
    }
    if (data.medina !== void 0) {
      let data9 = data.medina;
      typeof data9 == "string" ? pattern27.test(data9) || (vErrors = report(vErrors, instancePath + "/medina", "pattern"), errors++) : (vErrors = report(vErrors, instancePath + "/medina", "type"), errors++);
    }
    if (data.bifurcation_technique !== void 0) {
      let data10 = data.bifurcation_technique;
      data10 === "provisional" || data10 === "mini_crush" || data10 === "dk_crush" || data10 === "culotte" || data10 === "dk_culotte" || data10 === "tap" || data10 === "t_stenting" || data10 === "v_stenting" || data10 === "other" || (vErrors = report(vErrors, instancePath + "/bifurcation_technique", "enum"), errors++);
    }
    if (data.stents !== void 0) {
      let data11 = data.stents;
      if (Array.isArray(data11)) {
        let len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate27(data11[i0], { instancePath: instancePath + "/stents/" + i0, parentData: data11, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/stents", "type"), errors++;
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++), data.also_in !== void 0) {
      let data14 = data.also_in;
      if (Array.isArray(data14)) {
        let len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1];
          data15 === "LM" || data15 === "LAD" || data15 === "LCx" || data15 === "RCA" || data15 === "RI" || data15 === "D1" || data15 === "D2" || data15 === "OM1" || data15 === "OM2" || data15 === "OM3" || data15 === "PDA" || data15 === "PLV" || data15 === "LPDA" || data15 === "LPL" || data15 === "graft" || data15 === "D" || data15 === "OM" || data15 === "septal_branch" || data15 === "D3" || data15 === "AM" || data15 === "conus_branch" || data15 === "side_branch" || (vErrors = report(vErrors, instancePath + "/also_in/" + i1, "enum"), errors++);
        }
      } else
        vErrors = report(vErrors, instancePath + "/also_in", "type"), errors++;
    }
    if (data.to_segment !== void 0) {
      let data16 = data.to_segment;
      data16 === "ostial" || data16 === "proximal" || data16 === "mid" || data16 === "distal" || data16 === "unknown" || (vErrors = report(vErrors, instancePath + "/to_segment", "enum"), errors++);
    }
    if (data.length_mm !== void 0) {
      let data17 = data.length_mm;
      !(typeof data17 == "number" && isFinite(data17)) && typeof data17 != "string" && (vErrors = report(vErrors, instancePath + "/length_mm", "type"), errors++), !(typeof data17 == "number" && isFinite(data17)) && typeof data17 != "string" && (vErrors = report(vErrors, instancePath + "/length_mm", "type"), errors++), typeof data17 == "string" && (pattern3.test(data17) || (vErrors = report(vErrors, instancePath + "/length_mm", "pattern"), errors++)), typeof data17 == "number" && isFinite(data17) && ((data17 > 200 || isNaN(data17)) && (vErrors = report(vErrors, instancePath + "/length_mm", "maximum"), errors++), (data17 <= 0 || isNaN(data17)) && (vErrors = report(vErrors, instancePath + "/length_mm", "exclusiveMinimum"), errors++));
    }
    if (data.timi_before !== void 0) {
      let data18 = data.timi_before;
      data18 === 0 || data18 === 1 || data18 === 2 || data18 === 3 || (vErrors = report(vErrors, instancePath + "/timi_before", "enum"), errors++);
    }
    if (data.timi_after !== void 0) {
      let data19 = data.timi_after;
      data19 === 0 || data19 === 1 || data19 === 2 || data19 === 3 || (vErrors = report(vErrors, instancePath + "/timi_after", "enum"), errors++);
    }
    if (data.residual_stenosis_percent !== void 0) {
      let data20 = data.residual_stenosis_percent;
      !(typeof data20 == "number" && isFinite(data20)) && typeof data20 != "string" && (vErrors = report(vErrors, instancePath + "/residual_stenosis_percent", "type"), errors++), !(typeof data20 == "number" && isFinite(data20)) && typeof data20 != "string" && (vErrors = report(vErrors, instancePath + "/residual_stenosis_percent", "type"), errors++), typeof data20 == "string" && (pattern3.test(data20) || (vErrors = report(vErrors, instancePath + "/residual_stenosis_percent", "pattern"), errors++)), typeof data20 == "number" && isFinite(data20) && ((data20 > 100 || isNaN(data20)) && (vErrors = report(vErrors, instancePath + "/residual_stenosis_percent", "maximum"), errors++), (data20 < 0 || isNaN(data20)) && (vErrors = report(vErrors, instancePath + "/residual_stenosis_percent", "minimum"), errors++));
    }
    if (data.result_grade !== void 0) {
      let data21 = data.result_grade;
      data21 === "excellent" || data21 === "good" || data21 === "acceptable" || data21 === "poor" || data21 === "unknown" || (vErrors = report(vErrors, instancePath + "/result_grade", "enum"), errors++);
    }
    if (data.features !== void 0) {
      let data22 = data.features;
      if (Array.isArray(data22)) {
        let len2 = data22.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data23 = data22[i2];
          data23 === "diffuse" || data23 === "ostial" || data23 === "bifurcation" || data23 === "tortuous" || data23 === "angulated" || data23 === "aneurysm" || data23 === "thrombus" || data23 === "dissection" || data23 === "other" || (vErrors = report(vErrors, instancePath + "/features/" + i2, "enum"), errors++);
        }
        let found0 = repeated(data22);
        found0 !== null && (vErrors = report(vErrors, instancePath + "/features", "uniqueItems", { i: found0.i, j: found0.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/features", "type"), errors++;
    }
    if (data.graft_to !== void 0) {
      let data24 = data.graft_to;
      data24 === "LM" || data24 === "LAD" || data24 === "LCx" || data24 === "RCA" || data24 === "RI" || data24 === "D1" || data24 === "D2" || data24 === "OM1" || data24 === "OM2" || data24 === "OM3" || data24 === "PDA" || data24 === "PLV" || data24 === "LPDA" || data24 === "LPL" || data24 === "graft" || data24 === "D" || data24 === "OM" || data24 === "septal_branch" || data24 === "D3" || data24 === "AM" || data24 === "conus_branch" || data24 === "side_branch" || (vErrors = report(vErrors, instancePath + "/graft_to", "enum"), errors++);
    }
    if (data.conduit !== void 0) {
      let data25 = data.conduit;
      data25 === "lima" || data25 === "rima" || data25 === "radial" || data25 === "vein" || data25 === "other" || (vErrors = report(vErrors, instancePath + "/conduit", "enum"), errors++);
    }
    if (data.ffr !== void 0) {
      let data26 = data.ffr;
      !(typeof data26 == "number" && isFinite(data26)) && typeof data26 != "string" && (vErrors = report(vErrors, instancePath + "/ffr", "type"), errors++), !(typeof data26 == "number" && isFinite(data26)) && typeof data26 != "string" && (vErrors = report(vErrors, instancePath + "/ffr", "type"), errors++), typeof data26 == "string" && (pattern3.test(data26) || (vErrors = report(vErrors, instancePath + "/ffr", "pattern"), errors++)), typeof data26 == "number" && isFinite(data26) && ((data26 > 1 || isNaN(data26)) && (vErrors = report(vErrors, instancePath + "/ffr", "maximum"), errors++), (data26 <= 0 || isNaN(data26)) && (vErrors = report(vErrors, instancePath + "/ffr", "exclusiveMinimum"), errors++));
    }
    if (data.resting_index !== void 0) {
      let data27 = data.resting_index;
      !(typeof data27 == "number" && isFinite(data27)) && typeof data27 != "string" && (vErrors = report(vErrors, instancePath + "/resting_index", "type"), errors++), !(typeof data27 == "number" && isFinite(data27)) && typeof data27 != "string" && (vErrors = report(vErrors, instancePath + "/resting_index", "type"), errors++), typeof data27 == "string" && (pattern3.test(data27) || (vErrors = report(vErrors, instancePath + "/resting_index", "pattern"), errors++)), typeof data27 == "number" && isFinite(data27) && ((data27 > 1 || isNaN(data27)) && (vErrors = report(vErrors, instancePath + "/resting_index", "maximum"), errors++), (data27 <= 0 || isNaN(data27)) && (vErrors = report(vErrors, instancePath + "/resting_index", "exclusiveMinimum"), errors++));
    }
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate55.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "when" || key0 === "heart_rate_bpm" || key0 === "systolic_mmhg" || key0 === "diastolic_mmhg" || key0 === "mean_mmhg" || key0 === "oxygen_saturation_percent" || key0 === "rhythm" || key0 === "detail" || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.when !== void 0) {
      let data0 = data.when;
      data0 === "start" || data0 === "during" || data0 === "lowest" || data0 === "highest" || data0 === "end" || data0 === "after" || data0 === "unknown" || (vErrors = report(vErrors, instancePath + "/when", "enum"), errors++);
    }
    if (data.heart_rate_bpm !== void 0) {
      let data1 = data.heart_rate_bpm;
      !(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "string" && (vErrors = report(vErrors, instancePath + "/heart_rate_bpm", "type"), errors++), !(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "string" && (vErrors = report(vErrors, instancePath + "/heart_rate_bpm", "type"), errors++), typeof data1 == "string" && (pattern3.test(data1) || (vErrors = report(vErrors, instancePath + "/heart_rate_bpm", "pattern"), errors++)), typeof data1 == "number" && isFinite(data1) && ((data1 > 350 || isNaN(data1)) && (vErrors = report(vErrors, instancePath + "/heart_rate_bpm", "maximum"), errors++), (data1 < 0 || isNaN(data1)) && (vErrors = report(vErrors, instancePath + "/heart_rate_bpm", "minimum"), errors++));
    }
    if (data.systolic_mmhg !== void 0) {
      let data2 = data.systolic_mmhg;
      !(typeof data2 == "number" && isFinite(data2)) && typeof data2 != "string" && (vErrors = report(vErrors, instancePath + "/systolic_mmhg", "type"), errors++), !(typeof data2 == "number" && isFinite(data2)) && typeof data2 != "string" && (vErrors = report(vErrors, instancePath + "/systolic_mmhg", "type"), errors++), typeof data2 == "string" && (pattern3.test(data2) || (vErrors = report(vErrors, instancePath + "/systolic_mmhg", "pattern"), errors++)), typeof data2 == "number" && isFinite(data2) && ((data2 > 350 || isNaN(data2)) && (vErrors = report(vErrors, instancePath + "/systolic_mmhg", "maximum"), errors++), (data2 < 0 || isNaN(data2)) && (vErrors = report(vErrors, instancePath + "/systolic_mmhg", "minimum"), errors++));
    }
    if (data.diastolic_mmhg !== void 0) {
      let data3 = data.diastolic_mmhg;
      !(typeof data3 == "number" && isFinite(data3)) && typeof data3 != "string" && (vErrors = report(vErrors, instancePath + "/diastolic_mmhg", "type"), errors++), !(typeof data3 == "number" && isFinite(data3)) && typeof data3 != "string" && (vErrors = report(vErrors, instancePath + "/diastolic_mmhg", "type"), errors++), typeof data3 == "string" && (pattern3.test(data3) || (vErrors = report(vErrors, instancePath + "/diastolic_mmhg", "pattern"), errors++)), typeof data3 == "number" && isFinite(data3) && ((data3 > 250 || isNaN(data3)) && (vErrors = report(vErrors, instancePath + "/diastolic_mmhg", "maximum"), errors++), (data3 < 0 || isNaN(data3)) && (vErrors = report(vErrors, instancePath + "/diastolic_mmhg", "minimum"), errors++));
    }
    if (data.mean_mmhg !== void 0) {
      let data4 = data.mean_mmhg;
      !(typeof data4 == "number" && isFinite(data4)) && typeof data4 != "string" && (vErrors = report(vErrors, instancePath + "/mean_mmhg", "type"), errors++), !(typeof data4 == "number" && isFinite(data4)) && typeof data4 != "string" && (vErrors = report(vErrors, instancePath + "/mean_mmhg", "type"), errors++), typeof data4 == "string" && (pattern3.test(data4) || (vErrors = report(vErrors, instancePath + "/mean_mmhg", "pattern"), errors++)), typeof data4 == "number" && isFinite(data4) && ((data4 > 300 || isNaN(data4)) && (vErrors = report(vErrors, instancePath + "/mean_mmhg", "maximum"), errors++), (data4 < 0 || isNaN(data4)) && (vErrors = report(vErrors, instancePath + "/mean_mmhg", "minimum"), errors++));
    }
    if (data.oxygen_saturation_percent !== void 0) {
      let data5 = data.oxygen_saturation_percent;
      !(typeof data5 == "number" && isFinite(data5)) && typeof data5 != "string" && (vErrors = report(vErrors, instancePath + "/oxygen_saturation_percent", "type"), errors++), !(typeof data5 == "number" && isFinite(data5)) && typeof data5 != "string" && (vErrors = report(vErrors, instancePath + "/oxygen_saturation_percent", "type"), errors++), typeof data5 == "string" && (pattern3.test(data5) || (vErrors = report(vErrors, instancePath + "/oxygen_saturation_percent", "pattern"), errors++)), typeof data5 == "number" && isFinite(data5) && ((data5 > 100 || isNaN(data5)) && (vErrors = report(vErrors, instancePath + "/oxygen_saturation_percent", "maximum"), errors++), (data5 < 0 || isNaN(data5)) && (vErrors = report(vErrors, instancePath + "/oxygen_saturation_percent", "minimum"), errors++));
    }
    if (data.rhythm !== void 0) {
      let data6 = data.rhythm;
      data6 === "sinus" || data6 === "atrial_fibrillation" || data6 === "paced" || data6 === "other" || data6 === "unknown" || (vErrors = report(vErrors, instancePath + "/rhythm", "enum"), errors++);
    }
    data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate60.errors = vErrors, errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema58.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.date !== void 0) {
      let data0 = data.date, _errs4 = errors, valid2 = !1, _errs5 = errors;
      typeof data0 == "string" ? formats0.test(data0) || (vErrors = report(vErrors, instancePath + "/date", "format"), errors++) : (vErrors = report(vErrors, instancePath + "/date", "type"), errors++);
      var _valid0 = _errs5 === errors;
      if (valid2 = valid2 || _valid0, !valid2) {
        let _errs7 = errors;
        typeof data0 == "string" ? pattern11.test(data0) || (vErrors = report(vErrors, instancePath + "/date", "pattern"), errors++) : (vErrors = report(vErrors, instancePath + "/date", "type"), errors++);
        var _valid0 = _errs7 === errors;
        if (valid2 = valid2 || _valid0, !valid2) {
          let _errs9 = errors;
          typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = report(vErrors, instancePath + "/date", "type"), errors++), typeof data0 == "number" && isFinite(data0) && ((data0 > 2099 || isNaN(data0)) && (vErrors = report(vErrors, instancePath + "/date", "maximum"), errors++), (data0 < 1900 || isNaN(data0)) && (vErrors = report(vErrors, instancePath + "/date", "minimum"), errors++));
          var _valid0 = _errs9 === errors;
          valid2 = valid2 || _valid0;
        }
      }
      valid2 ? (errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null)) : (vErrors = report(vErrors, instancePath + "/date", "anyOf"), errors++);
    }
    if (data.operators !== void 0) {
      let data1 = data.operators;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          typeof data2 != "string" && !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && (vErrors = report(vErrors, instancePath + "/operators/" + i0, "type"), errors++);
        }
        let i1 = data1.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (!(typeof item0 != "string" && !(typeof item0 == "number" && !(item0 % 1) && !isNaN(item0) && isFinite(item0)))) {
              if (typeof item0 == "string" && (item0 += "_"), typeof indices0[item0] == "number") {
                j0 = indices0[item0], vErrors = report(vErrors, instancePath + "/operators", "uniqueItems", { i: i1, j: j0 }), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else
        vErrors = report(vErrors, instancePath + "/operators", "type"), errors++;
    }
    if (data.access !== void 0) {
      let data3 = data.access;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i2 = 0; i2 < len1; i2++)
          typeof data3[i2] != "string" && (vErrors = report(vErrors, instancePath + "/access/" + i2, "type"), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/access", "type"), errors++;
    }
    if (data.dual_injection !== void 0 && (validate12(data.dual_injection, { instancePath: instancePath + "/dual_injection", parentData: data, parentDataProperty: "dual_injection", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.contrast_ml !== void 0) {
      let data6 = data.contrast_ml;
      !(typeof data6 == "number" && isFinite(data6)) && typeof data6 != "string" && (vErrors = report(vErrors, instancePath + "/contrast_ml", "type"), errors++), !(typeof data6 == "number" && isFinite(data6)) && typeof data6 != "string" && (vErrors = report(vErrors, instancePath + "/contrast_ml", "type"), errors++), typeof data6 == "string" && (pattern3.test(data6) || (vErrors = report(vErrors, instancePath + "/contrast_ml", "pattern"), errors++)), typeof data6 == "number" && isFinite(data6) && ((data6 > 999 || isNaN(data6)) && (vErrors = report(vErrors, instancePath + "/contrast_ml", "maximum"), errors++), (data6 < 0 || isNaN(data6)) && (vErrors = report(vErrors, instancePath + "/contrast_ml", "minimum"), errors++));
    }
    if (data.air_kerma_gy !== void 0) {
      let data7 = data.air_kerma_gy;
      typeof data7 == "number" && isFinite(data7) ? ((data7 > 50 || isNaN(data7)) && (vErrors = report(vErrors, instancePath + "/air_kerma_gy", "maximum"), errors++), (data7 < 0 || isNaN(data7)) && (vErrors = report(vErrors, instancePath + "/air_kerma_gy", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/air_kerma_gy", "type"), errors++);
    }
    if (data.dap_gy_cm2 !== void 0) {
      let data8 = data.dap_gy_cm2;
      typeof data8 == "number" && isFinite(data8) ? ((data8 > 5e3 || isNaN(data8)) && (vErrors = report(vErrors, instancePath + "/dap_gy_cm2", "maximum"), errors++), (data8 < 0 || isNaN(data8)) && (vErrors = report(vErrors, instancePath + "/dap_gy_cm2", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/dap_gy_cm2", "type"), errors++);
    }
    if (data.fluoroscopy_min !== void 0) {
      let data9 = data.fluoroscopy_min;
      typeof data9 == "number" && isFinite(data9) ? ((data9 > 600 || isNaN(data9)) && (vErrors = report(vErrors, instancePath + "/fluoroscopy_min", "maximum"), errors++), (data9 < 0 || isNaN(data9)) && (vErrors = report(vErrors, instancePath + "/fluoroscopy_min", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/fluoroscopy_min", "type"), errors++);
    }
    if (data.duration_min !== void 0) {
      let data10 = data.duration_min;
      !(typeof data10 == "number" && isFinite(data10)) && typeof data10 != "string" && (vErrors = report(vErrors, instancePath + "/duration_min", "type"), errors++), !(typeof data10 == "number" && isFinite(data10)) && typeof data10 != "string" && (vErrors = report(vErrors, instancePath + "/duration_min", "type"), errors++), typeof data10 == "string" && (pattern3.test(data10) || (vErrors = report(vErrors, instancePath + "/duration_min", "pattern"), errors++)), typeof data10 == "number" && isFinite(data10) && ((data10 > 1440 || isNaN(data10)) && (vErrors = report(vErrors, instancePath + "/duration_min", "maximum"), errors++), (data10 < 0 || isNaN(data10)) && (vErrors = report(vErrors, instancePath + "/duration_min", "minimum"), errors++));
    }
    if (data.guides !== void 0) {
      let data11 = data.guides;
      if (Array.isArray(data11)) {
        let len2 = data11.length;
        for (let i3 = 0; i3 < len2; i3++)
          typeof data11[i3] != "string" && (vErrors = report(vErrors, instancePath + "/guides/" + i3, "type"), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/guides", "type"), errors++;
    }
    if (data.guide_extension !== void 0 && (validate12(data.guide_extension, { instancePath: instancePath + "/guide_extension", parentData: data, parentDataProperty: "guide_extension", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.ad_hoc !== void 0 && (validate12(data.ad_hoc, { instancePath: instancePath + "/ad_hoc", parentData: data, parentDataProperty: "ad_hoc", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.staged !== void 0 && (validate12(data.staged, { instancePath: instancePath + "/staged", parentData: data, parentDataProperty: "staged", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.support !== void 0) {
      let data16 = data.support;
      if (Array.isArray(data16)) {
        let len3 = data16.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data17 = data16[i4];
          data17 === "none" || data17 === "iabp" || data17 === "impella" || data17 === "ecmo" || data17 === "other" || (vErrors = report(vErrors, instancePath + "/support/" + i4, "enum"), errors++);
        }
        let found0 = repeated(data16);
        found0 !== null && (vErrors = report(vErrors, instancePath + "/support", "uniqueItems", { i: found0.i, j: found0.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/support", "type"), errors++;
    }
    if (data.support_timing !== void 0) {
      let data18 = data.support_timing;
      data18 === "planned" || data18 === "urgent" || (vErrors = report(vErrors, instancePath + "/support_timing", "enum"), errors++);
    }
    if (data.anaesthesia !== void 0) {
      let data19 = data.anaesthesia;
      data19 === "local" || data19 === "sedation" || data19 === "general" || (vErrors = report(vErrors, instancePath + "/anaesthesia", "enum"), errors++);
    }
    if (data.heparin_units !== void 0) {
      let data20 = data.heparin_units;
      typeof data20 == "number" && isFinite(data20) ? ((data20 > 1e5 || isNaN(data20)) && (vErrors = report(vErrors, instancePath + "/heparin_units", "maximum"), errors++), (data20 < 0 || isNaN(data20)) && (vErrors = report(vErrors, instancePath + "/heparin_units", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/heparin_units", "type"), errors++);
    }
    if (data.act_seconds !== void 0) {
      let data21 = data.act_seconds;
      typeof data21 == "number" && isFinite(data21) ? ((data21 > 2e3 || isNaN(data21)) && (vErrors = report(vErrors, instancePath + "/act_seconds", "maximum"), errors++), (data21 < 0 || isNaN(data21)) && (vErrors = report(vErrors, instancePath + "/act_seconds", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/act_seconds", "type"), errors++);
    }
    if (data.antiplatelets !== void 0) {
      let data22 = data.antiplatelets;
      if (Array.isArray(data22)) {
        let len4 = data22.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data23 = data22[i5];
          data23 === "aspirin" || data23 === "clopidogrel" || data23 === "prasugrel" || data23 === "ticagrelor" || data23 === "cangrelor" || (vErrors = report(vErrors, instancePath + "/antiplatelets/" + i5, "enum"), errors++);
        }
        let found1 = repeated(data22);
        found1 !== null && (vErrors = report(vErrors, instancePath + "/antiplatelets", "uniqueItems", { i: found1.i, j: found1.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/antiplatelets", "type"), errors++;
    }
    if (data.contrast_agent !== void 0 && typeof data.contrast_agent != "string" && (vErrors = report(vErrors, instancePath + "/contrast_agent", "type"), errors++), data.stopped_for !== void 0) {
      let data25 = data.stopped_for;
      data25 === "success" || data25 === "contrast" || data25 === "radiation" || data25 === "time" || data25 === "no_progress" || data25 === "complication" || data25 === "patient" || data25 === "staged" || (vErrors = report(vErrors, instancePath + "/stopped_for", "enum"), errors++);
    }
    if (data.other_lesions !== void 0) {
      let data26 = data.other_lesions;
      if (Array.isArray(data26)) {
        let len5 = data26.length;
        for (let i6 = 0; i6 < len5; i6++)
          validate55(data26[i6], { instancePath: instancePath + "/other_lesions/" + i6, parentData: data26, parentDataProperty: i6, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/other_lesions", "type"), errors++;
    }
    if (data.guide_setup !== void 0) {
      let data28 = data.guide_setup;
      data28 === "single" || data28 === "dual" || data28 === "ping_pong" || (vErrors = report(vErrors, instancePath + "/guide_setup", "enum"), errors++);
    }
    if (data.plan !== void 0 && typeof data.plan != "string" && (vErrors = report(vErrors, instancePath + "/plan", "type"), errors++), data.medication !== void 0) {
      let data30 = data.medication;
      if (Array.isArray(data30)) {
        let len6 = data30.length;
        for (let i7 = 0; i7 < len6; i7++)
          typeof data30[i7] != "string" && (vErrors = report(vErrors, instancePath + "/medication/" + i7, "type"), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/medication", "type"), errors++;
    }
    if (data.next_step !== void 0 && typeof data.next_step != "string" && (vErrors = report(vErrors, instancePath + "/next_step", "type"), errors++), data.act_target_seconds !== void 0) {
      let data33 = data.act_target_seconds;
      typeof data33 == "number" && isFinite(data33) ? ((data33 > 2e3 || isNaN(data33)) && (vErrors = report(vErrors, instancePath + "/act_target_seconds", "maximum"), errors++), (data33 < 0 || isNaN(data33)) && (vErrors = report(vErrors, instancePath + "/act_target_seconds", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/act_target_seconds", "type"), errors++);
    }
    if (data.diagnostic_catheters !== void 0) {
      let data34 = data.diagnostic_catheters;
      if (Array.isArray(data34)) {
        let len7 = data34.length;
        for (let i8 = 0; i8 < len7; i8++)
          typeof data34[i8] != "string" && (vErrors = report(vErrors, instancePath + "/diagnostic_catheters/" + i8, "type"), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/diagnostic_catheters", "type"), errors++;
    }
    if (data.haemodynamics !== void 0) {
      let data36 = data.haemodynamics;
      data36 === "stable" || data36 === "unstable" || data36 === "unknown" || (vErrors = report(vErrors, instancePath + "/haemodynamics", "enum"), errors++);
    }
    if (data.antiplatelet_doses !== void 0) {
      let data37 = data.antiplatelet_doses;
      if (Array.isArray(data37)) {
        let len8 = data37.length;
        for (let i9 = 0; i9 < len8; i9++)
          typeof data37[i9] != "string" && (vErrors = report(vErrors, instancePath + "/antiplatelet_doses/" + i9, "type"), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/antiplatelet_doses", "type"), errors++;
    }
    if (data.access_findings !== void 0 && typeof data.access_findings != "string" && (vErrors = report(vErrors, instancePath + "/access_findings", "type"), errors++), data.tests !== void 0) {
      let data40 = data.tests;
      if (Array.isArray(data40)) {
        let len9 = data40.length;
        for (let i10 = 0; i10 < len9; i10++)
          validate44(data40[i10], { instancePath: instancePath + "/tests/" + i10, parentData: data40, parentDataProperty: i10, rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/tests", "type"), errors++;
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++), data.treatment_order !== void 0) {
      let data43 = data.treatment_order;
      if (Array.isArray(data43)) {
        let len10 = data43.length;
        for (let i11 = 0; i11 < len10; i11++) {
          let data44 = data43[i11];
          data44 === "LM" || data44 === "LAD" || data44 === "LCx" || data44 === "RCA" || data44 === "RI" || data44 === "D1" || data44 === "D2" || data44 === "OM1" || data44 === "OM2" || data44 === "OM3" || data44 === "PDA" || data44 === "PLV" || data44 === "LPDA" || data44 === "LPL" || data44 === "graft" || data44 === "D" || data44 === "OM" || data44 === "septal_branch" || data44 === "D3" || data44 === "AM" || data44 === "conus_branch" || data44 === "side_branch" || (vErrors = report(vErrors, instancePath + "/treatment_order/" + i11, "enum"), errors++);
        }
      } else
        vErrors = report(vErrors, instancePath + "/treatment_order", "type"), errors++;
    }
    if (data.projections !== void 0) {
      let data45 = data.projections;
      if (Array.isArray(data45)) {
        let len11 = data45.length;
        for (let i12 = 0; i12 < len11; i12++)
          typeof data45[i12] != "string" && (vErrors = report(vErrors, instancePath + "/projections/" + i12, "type"), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/projections", "type"), errors++;
    }
    if (data.hospital !== void 0) {
      let data47 = data.hospital;
      typeof data47 != "string" && !(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47)) && (vErrors = report(vErrors, instancePath + "/hospital", "type"), errors++);
    }
    if (data.start_time !== void 0) {
      let data48 = data.start_time;
      typeof data48 == "string" ? pattern32.test(data48) || (vErrors = report(vErrors, instancePath + "/start_time", "pattern"), errors++) : (vErrors = report(vErrors, instancePath + "/start_time", "type"), errors++);
    }
    if (data.end_time !== void 0) {
      let data49 = data.end_time;
      typeof data49 == "string" ? pattern32.test(data49) || (vErrors = report(vErrors, instancePath + "/end_time", "pattern"), errors++) : (vErrors = report(vErrors, instancePath + "/end_time", "type"), errors++);
    }
    if (data.vital_signs !== void 0) {
      let data50 = data.vital_signs;
      if (Array.isArray(data50)) {
        let len12 = data50.length;
        for (let i13 = 0; i13 < len12; i13++)
          validate60(data50[i13], { instancePath: instancePath + "/vital_signs/" + i13, parentData: data50, parentDataProperty: i13, rootData }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/vital_signs", "type"), errors++;
    }
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate50.errors = vErrors, errors === 0;
}
var schema91 = { properties: { id: 1, vessel: 1, segment: 1, occlusion_months: 1, timi_before: 1, length_mm: 1, stump: 1, cap_ambiguity: 1, calcification: 1, bend_degrees: 1, tortuosity: 1, prior_attempt: 1, interventional_collaterals: 1, rentrop: 1, werner_cc: 1, in_stent: 1, bypassed: 1, side_branch_at_cap: 1, distal_bifurcation: 1, multiple_occlusions: 1, distal_vessel: 1, crossing: 1, outcome: 1, scores: 1, cto_evidence: 1, attempted: 1, ct_planned: 1, prior_attempts: 1, stent_layers: 1, medina: 1, distal_diameter_mm: 1, landing_zone_diseased: 1, collaterals: 1, preparation: 1, imaging: 1, stents: 1, stent_count: 1, stent_length_mm: 1, bifurcation_technique: 1, summary: 1, length_grade: 1, tortuosity_within: 1, beyond_stent: 1, earlier_attempts: 1, devices: 1, imaging_purpose: 1, imaging_findings: 1, proximal_cap_site: 1, cap_calcification: 1, cap_stented: 1, distal_cap: 1, distal_cap_site: 1, distal_filling: 1, known_since: 1, side_branch_within: 1, no_stent_reason: 1, to_segment: 1, side_branches: 1, detail: 1, conduit: 1, graft_to: 1, occlusion_count: 1, course_ambiguity: 1, microchannel: 1, distal_size: 1, collateral_grade: 1, proximal_diameter_mm: 1, calcium_arc_degrees: 1, minimal_lumen_area_mm2: 1, minimal_stent_area_mm2: 1, stent_findings: 1 } };
var func11 = codePoints, pattern41 = new RegExp("^[^\0-!-*,:-@\\[-\\^`{-\xA9\xAB-\xB1\xB4\xB6-\xB8\xBB\xBF\xD7\xF7\u034F\u061C\u1680\u17B4-\u17B5\u180B-\u180F\u2000-\u206F\u20A0-\u20FF\u2190-\u245F\u2500-\u2775\u2794-\u2BFF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3300-\u33FF\u4DC0-\u4DFF\uE000-\uF8FF\uFE00-\uFE6F\uFEFF-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\uFFDD-\uFFFF\u{110BD}\u{110CD}\u{13430}-\u{1343F}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{10FFFF} ._/+-](?:[ _/-]*[^\0-!-*,:-@\\[-\\^`{-\xA9\xAB-\xB1\xB4\xB6-\xB8\xBB\xBF\xD7\xF7\u034F\u061C\u1680\u17B4-\u17B5\u180B-\u180F\u2000-\u206F\u20A0-\u20FF\u2190-\u245F\u2500-\u2775\u2794-\u2BFF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3300-\u33FF\u4DC0-\u4DFF\uE000-\uF8FF\uFE00-\uFE6F\uFEFF-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\uFFDD-\uFFFF\u{110BD}\u{110CD}\u{13430}-\u{1343F}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{10FFFF} _/-])*$", "u");
var schema108 = { properties: { strategy: 1, technique: 1, wires: 1, microcatheters: 1, channel: 1, donor: 1, externalised: 1, path: 1, minutes: 1, result: 1, failed_at: 1, confirmed_by: 1, access: 1, guides: 1, year: 1, months_before: 1, reason: 1, reached: 1, into: 1, channel_name: 1, elsewhere: 1, other_techniques: 1, detail: 1, antegrade_wires: 1, site: 1, wire_manipulation: 1, tries: 1, intentional: 1, extraplaque_length_mm: 1 } };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema108.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.strategy !== void 0) {
      let data0 = data.strategy;
      data0 === "awe" || data0 === "adr" || data0 === "retrograde" || data0 === "retrograde_wire" || data0 === "retrograde_dissection" || data0 === "antegrade" || (vErrors = report(vErrors, instancePath + "/strategy", "enum"), errors++);
    }
    if (data.technique !== void 0) {
      let data1 = data.technique;
      data1 === "wire_escalation" || data1 === "parallel_wire" || data1 === "knuckle" || data1 === "stingray" || data1 === "star" || data1 === "last" || data1 === "contrast_modulation" || data1 === "ivus_guided" || data1 === "wire_crossing" || data1 === "kissing_wire" || data1 === "cart" || data1 === "reverse_cart" || data1 === "tip_in" || data1 === "tip_detection" || data1 === "stick_and_swap" || data1 === "balloon_deflection" || data1 === "base" || data1 === "scratch_and_go" || data1 === "rendezvous" || data1 === "side_base" || data1 === "guided_star" || data1 === "electrocautery" || data1 === "guide_extension" || data1 === "stent_reverse_cart" || data1 === "surfing" || data1 === "cap_puncture" || data1 === "angiography_guided" || data1 === "other" || (vErrors = report(vErrors, instancePath + "/technique", "enum"), errors++);
    }
    if (data.wires !== void 0) {
      let data2 = data.wires;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data2[i0] != "string" && (vErrors = report(vErrors, instancePath + "/wires/" + i0, "type"), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/wires", "type"), errors++;
    }
    if (data.microcatheters !== void 0) {
      let data4 = data.microcatheters;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          typeof data4[i1] != "string" && (vErrors = report(vErrors, instancePath + "/microcatheters/" + i1, "type"), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/microcatheters", "type"), errors++;
    }
    if (data.channel !== void 0) {
      let data6 = data.channel;
      data6 === "septal" || data6 === "epicardial" || data6 === "graft" || data6 === "ipsilateral" || data6 === "bridging" || data6 === "unknown" || (vErrors = report(vErrors, instancePath + "/channel", "enum"), errors++);
    }
    if (data.donor !== void 0) {
      let data7 = data.donor;
      data7 === "LM" || data7 === "LAD" || data7 === "LCx" || data7 === "RCA" || data7 === "RI" || data7 === "D1" || data7 === "D2" || data7 === "OM1" || data7 === "OM2" || data7 === "OM3" || data7 === "PDA" || data7 === "PLV" || data7 === "LPDA" || data7 === "LPL" || data7 === "graft" || data7 === "D" || data7 === "OM" || data7 === "septal_branch" || data7 === "D3" || data7 === "AM" || data7 === "conus_branch" || data7 === "side_branch" || data7 === "unknown" || (vErrors = report(vErrors, instancePath + "/donor", "enum"), errors++);
    }
    if (data.externalised !== void 0 && (validate12(data.externalised, { instancePath: instancePath + "/externalised", parentData: data, parentDataProperty: "externalised", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.path !== void 0) {
      let data9 = data.path;
      data9 === "intraplaque" || data9 === "extraplaque" || data9 === "microchannel" || data9 === "unknown" || (vErrors = report(vErrors, instancePath + "/path", "enum"), errors++);
    }
    if (data.minutes !== void 0) {
      let data10 = data.minutes;
      typeof data10 == "number" && isFinite(data10) ? ((data10 > 600 || isNaN(data10)) && (vErrors = report(vErrors, instancePath + "/minutes", "maximum"), errors++), (data10 < 0 || isNaN(data10)) && (vErrors = report(vErrors, instancePath + "/minutes", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/minutes", "type"), errors++);
    }
    if (data.result !== void 0) {
      let data11 = data.result;
      data11 === "crossed" || data11 === "failed" || data11 === "stopped" || (vErrors = report(vErrors, instancePath + "/result", "enum"), errors++);
    }
    if (data.failed_at !== void 0) {
      let data12 = data.failed_at;
      data12 === "access" || data12 === "proximal_cap" || data12 === "body" || data12 === "distal_cap" || data12 === "collateral" || data12 === "reentry" || data12 === "device" || (vErrors = report(vErrors, instancePath + "/failed_at", "enum"), errors++);
    }
    if (data.confirmed_by !== void 0) {
      let data13 = data.confirmed_by;
      if (Array.isArray(data13)) {
        let len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data14 = data13[i2];
          data14 === "contralateral_injection" || data14 === "antegrade_injection" || data14 === "microcatheter_injection" || data14 === "ivus" || data14 === "oct" || data14 === "wire_movement" || data14 === "projections" || data14 === "other" || (vErrors = report(vErrors, instancePath + "/confirmed_by/" + i2, "enum"), errors++);
        }
        let found0 = repeated(data13);
        found0 !== null && (vErrors = report(vErrors, instancePath + "/confirmed_by", "uniqueItems", { i: found0.i, j: found0.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/confirmed_by", "type"), errors++;
    }
    if (data.access !== void 0) {
      let data15 = data.access;
      if (Array.isArray(data15)) {
        let len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++)
          typeof data15[i3] != "string" && (vErrors = report(vErrors, instancePath + "/access/" + i3, "type"), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/access", "type"), errors++;
    }
    if (data.guides !== void 0) {
      let data17 = data.guides;
      if (Array.isArray(data17)) {
        let len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++)
          typeof data17[i4] != "string" && (vErrors = report(vErrors, instancePath + "/guides/" + i4, "type"), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/guides", "type"), errors++;
    }
    if (data.year !== void 0) {
      let data19 = data.year;
      typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) || (vErrors = report(vErrors, instancePath + "/year", "type"), errors++), typeof data19 == "number" && isFinite(data19) && ((data19 > 2100 || isNaN(data19)) && (vErrors = report(vErrors, instancePath + "/year", "maximum"), errors++), (data19 < 1950 || isNaN(data19)) && (vErrors = report(vErrors, instancePath + "/year", "minimum"), errors++));
    }
    if (data.months_before !== void 0) {
      let data20 = data.months_before;
      !(typeof data20 == "number" && isFinite(data20)) && typeof data20 != "string" && (vErrors = report(vErrors, instancePath + "/months_before", "type"), errors++), !(typeof data20 == "number" && isFinite(data20)) && typeof data20 != "string" && (vErrors = report(vErrors, instancePath + "/months_before", "type"), errors++), typeof data20 == "string" && (pattern3.test(data20) || (vErrors = report(vErrors, instancePath + "/months_before", "pattern"), errors++)), typeof data20 == "number" && isFinite(data20) && ((data20 > 1200 || isNaN(data20)) && (vErrors = report(vErrors, instancePath + "/months_before", "maximum"), errors++), (data20 < 0 || isNaN(data20)) && (vErrors = report(vErrors, instancePath + "/months_before", "minimum"), errors++));
    }
    if (data.reason !== void 0 && typeof data.reason != "string" && (vErrors = report(vErrors, instancePath + "/reason", "type"), errors++), data.reached !== void 0) {
      let data22 = data.reached;
      data22 === "channel" || data22 === "target_vessel" || data22 === "distal_cap" || data22 === "body" || data22 === "proximal_cap" || data22 === "proximal_vessel" || data22 === "guide" || data22 === "aorta" || data22 === "unknown" || (vErrors = report(vErrors, instancePath + "/reached", "enum"), errors++);
    }
    if (data.into !== void 0) {
      let data23 = data.into;
      data23 === "LM" || data23 === "LAD" || data23 === "LCx" || data23 === "RCA" || data23 === "RI" || data23 === "D1" || data23 === "D2" || data23 === "OM1" || data23 === "OM2" || data23 === "OM3" || data23 === "PDA" || data23 === "PLV" || data23 === "LPDA" || data23 === "LPL" || data23 === "graft" || data23 === "D" || data23 === "OM" || data23 === "septal_branch" || data23 === "D3" || data23 === "AM" || data23 === "conus_branch" || data23 === "side_branch" || (vErrors = report(vErrors, instancePath + "/into", "enum"), errors++);
    }
    if (data.channel_name !== void 0 && typeof data.channel_name != "string" && (vErrors = report(vErrors, instancePath + "/channel_name", "type"), errors++), data.elsewhere !== void 0 && (validate12(data.elsewhere, { instancePath: instancePath + "/elsewhere", parentData: data, parentDataProperty: "elsewhere", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.other_techniques !== void 0) {
      let data26 = data.other_techniques;
      if (Array.isArray(data26)) {
        let len5 = data26.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data27 = data26[i5];
          data27 === "wire_escalation" || data27 === "parallel_wire" || data27 === "knuckle" || data27 === "stingray" || data27 === "star" || data27 === "last" || data27 === "contrast_modulation" || data27 === "ivus_guided" || data27 === "wire_crossing" || data27 === "kissing_wire" || data27 === "cart" || data27 === "reverse_cart" || data27 === "tip_in" || data27 === "tip_detection" || data27 === "stick_and_swap" || data27 === "balloon_deflection" || data27 === "base" || data27 === "scratch_and_go" || data27 === "rendezvous" || data27 === "side_base" || data27 === "guided_star" || data27 === "electrocautery" || data27 === "guide_extension" || data27 === "stent_reverse_cart" || data27 === "surfing" || data27 === "cap_puncture" || data27 === "angiography_guided" || data27 === "other" || (vErrors = report(vErrors, instancePath + "/other_techniques/" + i5, "enum"), errors++);
        }
      } else
        vErrors = report(vErrors, instancePath + "/other_techniques", "type"), errors++;
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++), data.antegrade_wires !== void 0) {
      let data29 = data.antegrade_wires;
      if (Array.isArray(data29)) {
        let len6 = data29.length;
        for (let i6 = 0; i6 < len6; i6++)
          typeof data29[i6] != "string" && (vErrors = report(vErrors, instancePath + "/antegrade_wires/" + i6, "type"), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/antegrade_wires", "type"), errors++;
    }
    if (data.site !== void 0 && typeof data.site != "string" && (vErrors = report(vErrors, instancePath + "/site", "type"), errors++), data.wire_manipulation !== void 0) {
      let data32 = data.wire_manipulation;
      if (Array.isArray(data32)) {
        let len7 = data32.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data33 = data32[i7];
          data33 === "sliding" || data33 === "drilling" || data33 === "penetration" || data33 === "other" || (vErrors = report(vErrors, instancePath + "/wire_manipulation/" + i7, "enum"), errors++);
        }
        let found1 = repeated(data32);
        found1 !== null && (vErrors = report(vErrors, instancePath + "/wire_manipulation", "uniqueItems", { i: found1.i, j: found1.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/wire_manipulation", "type"), errors++;
    }
    if (data.tries !== void 0) {
      let data34 = data.tries;
      !(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34)) && typeof data34 != "string" && (vErrors = report(vErrors, instancePath + "/tries", "type"), errors++), !(typeof data34 == "number" && isFinite(data34)) && typeof data34 != "string" && (vErrors = report(vErrors, instancePath + "/tries", "type"), errors++), typeof data34 == "string" && (pattern3.test(data34) || (vErrors = report(vErrors, instancePath + "/tries", "pattern"), errors++)), typeof data34 == "number" && isFinite(data34) && ((data34 > 100 || isNaN(data34)) && (vErrors = report(vErrors, instancePath + "/tries", "maximum"), errors++), (data34 < 1 || isNaN(data34)) && (vErrors = report(vErrors, instancePath + "/tries", "minimum"), errors++));
    }
    if (data.intentional !== void 0 && (validate12(data.intentional, { instancePath: instancePath + "/intentional", parentData: data, parentDataProperty: "intentional", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.extraplaque_length_mm !== void 0) {
      let data36 = data.extraplaque_length_mm;
      !(typeof data36 == "number" && isFinite(data36)) && typeof data36 != "string" && (vErrors = report(vErrors, instancePath + "/extraplaque_length_mm", "type"), errors++), !(typeof data36 == "number" && isFinite(data36)) && typeof data36 != "string" && (vErrors = report(vErrors, instancePath + "/extraplaque_length_mm", "type"), errors++), typeof data36 == "string" && (pattern3.test(data36) || (vErrors = report(vErrors, instancePath + "/extraplaque_length_mm", "pattern"), errors++)), typeof data36 == "number" && isFinite(data36) && ((data36 > 200 || isNaN(data36)) && (vErrors = report(vErrors, instancePath + "/extraplaque_length_mm", "maximum"), errors++), (data36 <= 0 || isNaN(data36)) && (vErrors = report(vErrors, instancePath + "/extraplaque_length_mm", "exclusiveMinimum"), errors++));
    }
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate65.errors = vErrors, errors === 0;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "strategies" || key0 === "successful" || key0 === "minutes" || key0 === "attempts" || key0 === "uncrossable" || key0 === "trapping" || key0 === "steps" || key0 === "undilatable" || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.strategies !== void 0) {
      let data0 = data.strategies;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          data1 === "awe" || data1 === "adr" || data1 === "retrograde_wire" || data1 === "retrograde_dissection" || data1 === "antegrade" || data1 === "retrograde" || (vErrors = report(vErrors, instancePath + "/strategies/" + i0, "enum"), errors++);
        }
      } else
        vErrors = report(vErrors, instancePath + "/strategies", "type"), errors++;
    }
    if (data.successful !== void 0) {
      let data2 = data.successful;
      data2 === "awe" || data2 === "adr" || data2 === "retrograde_wire" || data2 === "retrograde_dissection" || data2 === "none" || data2 === "antegrade" || data2 === "retrograde" || (vErrors = report(vErrors, instancePath + "/successful", "enum"), errors++);
    }
    if (data.minutes !== void 0) {
      let data3 = data.minutes;
      !(typeof data3 == "number" && isFinite(data3)) && typeof data3 != "string" && (vErrors = report(vErrors, instancePath + "/minutes", "type"), errors++), !(typeof data3 == "number" && isFinite(data3)) && typeof data3 != "string" && (vErrors = report(vErrors, instancePath + "/minutes", "type"), errors++), typeof data3 == "string" && (pattern3.test(data3) || (vErrors = report(vErrors, instancePath + "/minutes", "pattern"), errors++)), typeof data3 == "number" && isFinite(data3) && ((data3 > 600 || isNaN(data3)) && (vErrors = report(vErrors, instancePath + "/minutes", "maximum"), errors++), (data3 < 0 || isNaN(data3)) && (vErrors = report(vErrors, instancePath + "/minutes", "minimum"), errors++));
    }
    if (data.attempts !== void 0) {
      let data4 = data.attempts;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate65(data4[i1], { instancePath: instancePath + "/attempts/" + i1, parentData: data4, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/attempts", "type"), errors++;
    }
    if (data.uncrossable !== void 0 && (validate12(data.uncrossable, { instancePath: instancePath + "/uncrossable", parentData: data, parentDataProperty: "uncrossable", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.trapping !== void 0 && (validate12(data.trapping, { instancePath: instancePath + "/trapping", parentData: data, parentDataProperty: "trapping", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.steps !== void 0) {
      let data8 = data.steps;
      if (Array.isArray(data8)) {
        let len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++)
          typeof data8[i2] != "string" && (vErrors = report(vErrors, instancePath + "/steps/" + i2, "type"), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/steps", "type"), errors++;
    }
    data.undilatable !== void 0 && (validate12(data.undilatable, { instancePath: instancePath + "/undilatable", parentData: data, parentDataProperty: "undilatable", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length));
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate64.errors = vErrors, errors === 0;
}
var schema117 = { properties: { timi_flow: 1, residual_stenosis_percent: 1, technical_success: 1, modification: 1, side_branch_lost: 1, flow_grade: 1, result_grade: 1, residual_dissection: 1, detail: 1, ffr: 1, resting_index: 1 } };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema117.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.timi_flow !== void 0) {
      let data0 = data.timi_flow;
      data0 === 0 || data0 === 1 || data0 === 2 || data0 === 3 || (vErrors = report(vErrors, instancePath + "/timi_flow", "enum"), errors++);
    }
    if (data.residual_stenosis_percent !== void 0) {
      let data1 = data.residual_stenosis_percent;
      !(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "string" && (vErrors = report(vErrors, instancePath + "/residual_stenosis_percent", "type"), errors++), !(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "string" && (vErrors = report(vErrors, instancePath + "/residual_stenosis_percent", "type"), errors++), typeof data1 == "string" && (pattern3.test(data1) || (vErrors = report(vErrors, instancePath + "/residual_stenosis_percent", "pattern"), errors++)), typeof data1 == "number" && isFinite(data1) && ((data1 > 100 || isNaN(data1)) && (vErrors = report(vErrors, instancePath + "/residual_stenosis_percent", "maximum"), errors++), (data1 < 0 || isNaN(data1)) && (vErrors = report(vErrors, instancePath + "/residual_stenosis_percent", "minimum"), errors++));
    }
    if (data.technical_success !== void 0) {
      let data2 = data.technical_success;
      data2 === "yes" || data2 === "no" || data2 === !0 || data2 === !1 || (vErrors = report(vErrors, instancePath + "/technical_success", "enum"), errors++);
    }
    if (data.modification !== void 0 && (validate12(data.modification, { instancePath: instancePath + "/modification", parentData: data, parentDataProperty: "modification", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.side_branch_lost !== void 0) {
      let data4 = data.side_branch_lost;
      data4 === "yes" || data4 === "no" || data4 === !0 || data4 === !1 || data4 === "unknown" || (vErrors = report(vErrors, instancePath + "/side_branch_lost", "enum"), errors++);
    }
    if (data.flow_grade !== void 0) {
      let data5 = data.flow_grade;
      data5 === "good" || data5 === "slow" || data5 === "none" || data5 === "restored" || data5 === "unknown" || (vErrors = report(vErrors, instancePath + "/flow_grade", "enum"), errors++);
    }
    if (data.result_grade !== void 0) {
      let data6 = data.result_grade;
      data6 === "excellent" || data6 === "good" || data6 === "acceptable" || data6 === "poor" || data6 === "unknown" || (vErrors = report(vErrors, instancePath + "/result_grade", "enum"), errors++);
    }
    if (data.residual_dissection !== void 0) {
      let data7 = data.residual_dissection;
      data7 === "yes" || data7 === "no" || data7 === !0 || data7 === !1 || data7 === "unknown" || (vErrors = report(vErrors, instancePath + "/residual_dissection", "enum"), errors++);
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++), data.ffr !== void 0) {
      let data9 = data.ffr;
      !(typeof data9 == "number" && isFinite(data9)) && typeof data9 != "string" && (vErrors = report(vErrors, instancePath + "/ffr", "type"), errors++), !(typeof data9 == "number" && isFinite(data9)) && typeof data9 != "string" && (vErrors = report(vErrors, instancePath + "/ffr", "type"), errors++), typeof data9 == "string" && (pattern3.test(data9) || (vErrors = report(vErrors, instancePath + "/ffr", "pattern"), errors++)), typeof data9 == "number" && isFinite(data9) && ((data9 > 1 || isNaN(data9)) && (vErrors = report(vErrors, instancePath + "/ffr", "maximum"), errors++), (data9 <= 0 || isNaN(data9)) && (vErrors = report(vErrors, instancePath + "/ffr", "exclusiveMinimum"), errors++));
    }
    if (data.resting_index !== void 0) {
      let data10 = data.resting_index;
      !(typeof data10 == "number" && isFinite(data10)) && typeof data10 != "string" && (vErrors = report(vErrors, instancePath + "/resting_index", "type"), errors++), !(typeof data10 == "number" && isFinite(data10)) && typeof data10 != "string" && (vErrors = report(vErrors, instancePath + "/resting_index", "type"), errors++), typeof data10 == "string" && (pattern3.test(data10) || (vErrors = report(vErrors, instancePath + "/resting_index", "pattern"), errors++)), typeof data10 == "number" && isFinite(data10) && ((data10 > 1 || isNaN(data10)) && (vErrors = report(vErrors, instancePath + "/resting_index", "maximum"), errors++), (data10 <= 0 || isNaN(data10)) && (vErrors = report(vErrors, instancePath + "/resting_index", "exclusiveMinimum"), errors++));
    }
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate74.errors = vErrors, errors === 0;
}
var schema132 = { properties: { channel: 1, donor: 1, werner_cc: 1, tortuous: 1, size: 1, name: 1, to: 1, tortuosity: 1, acute_angle: 1, interventional: 1, use: 1, count: 1, detail: 1, donor_segment: 1, to_segment: 1 } };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema132.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.channel !== void 0) {
      let data0 = data.channel;
      data0 === "septal" || data0 === "epicardial" || data0 === "graft" || data0 === "ipsilateral" || data0 === "bridging" || data0 === "unknown" || (vErrors = report(vErrors, instancePath + "/channel", "enum"), errors++);
    }
    if (data.donor !== void 0) {
      let data1 = data.donor;
      data1 === "LM" || data1 === "LAD" || data1 === "LCx" || data1 === "RCA" || data1 === "RI" || data1 === "D1" || data1 === "D2" || data1 === "OM1" || data1 === "OM2" || data1 === "OM3" || data1 === "PDA" || data1 === "PLV" || data1 === "LPDA" || data1 === "LPL" || data1 === "graft" || data1 === "D" || data1 === "OM" || data1 === "septal_branch" || data1 === "D3" || data1 === "AM" || data1 === "conus_branch" || data1 === "side_branch" || (vErrors = report(vErrors, instancePath + "/donor", "enum"), errors++);
    }
    if (data.werner_cc !== void 0) {
      let data2 = data.werner_cc;
      data2 === 0 || data2 === 1 || data2 === 2 || data2 === "unknown" || (vErrors = report(vErrors, instancePath + "/werner_cc", "enum"), errors++);
    }
    if (data.tortuous !== void 0) {
      let data3 = data.tortuous;
      data3 === "yes" || data3 === "no" || data3 === !0 || data3 === !1 || data3 === "unknown" || (vErrors = report(vErrors, instancePath + "/tortuous", "enum"), errors++);
    }
    if (data.size !== void 0) {
      let data4 = data.size;
      data4 === "small" || data4 === "medium" || data4 === "large" || data4 === "unknown" || (vErrors = report(vErrors, instancePath + "/size", "enum"), errors++);
    }
    if (data.name !== void 0 && typeof data.name != "string" && (vErrors = report(vErrors, instancePath + "/name", "type"), errors++), data.to !== void 0) {
      let data6 = data.to;
      data6 === "LM" || data6 === "LAD" || data6 === "LCx" || data6 === "RCA" || data6 === "RI" || data6 === "D1" || data6 === "D2" || data6 === "OM1" || data6 === "OM2" || data6 === "OM3" || data6 === "PDA" || data6 === "PLV" || data6 === "LPDA" || data6 === "LPL" || data6 === "graft" || data6 === "D" || data6 === "OM" || data6 === "septal_branch" || data6 === "D3" || data6 === "AM" || data6 === "conus_branch" || data6 === "side_branch" || (vErrors = report(vErrors, instancePath + "/to", "enum"), errors++);
    }
    if (data.tortuosity !== void 0) {
      let data7 = data.tortuosity;
      data7 === "none" || data7 === "mild" || data7 === "moderate" || data7 === "severe" || data7 === "present" || data7 === "unknown" || (vErrors = report(vErrors, instancePath + "/tortuosity", "enum"), errors++);
    }
    if (data.acute_angle !== void 0) {
      let data8 = data.acute_angle;
      data8 === "yes" || data8 === "no" || data8 === !0 || data8 === !1 || data8 === "unknown" || (vErrors = report(vErrors, instancePath + "/acute_angle", "enum"), errors++);
    }
    if (data.interventional !== void 0) {
      let data9 = data.interventional;
      data9 === "yes" || data9 === "no" || data9 === !0 || data9 === !1 || data9 === "unknown" || (vErrors = report(vErrors, instancePath + "/interventional", "enum"), errors++);
    }
    if (data.use !== void 0) {
      let data10 = data.use;
      data10 === "crossed" || data10 === "failed" || data10 === "not_tried" || data10 === "unknown" || (vErrors = report(vErrors, instancePath + "/use", "enum"), errors++);
    }
    if (data.count !== void 0) {
      let data11 = data.count;
      !(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && typeof data11 != "string" && (vErrors = report(vErrors, instancePath + "/count", "type"), errors++), !(typeof data11 == "number" && isFinite(data11)) && typeof data11 != "string" && (vErrors = report(vErrors, instancePath + "/count", "type"), errors++), typeof data11 == "string" && (pattern3.test(data11) || (vErrors = report(vErrors, instancePath + "/count", "pattern"), errors++)), typeof data11 == "number" && isFinite(data11) && ((data11 > 100 || isNaN(data11)) && (vErrors = report(vErrors, instancePath + "/count", "maximum"), errors++), (data11 < 1 || isNaN(data11)) && (vErrors = report(vErrors, instancePath + "/count", "minimum"), errors++));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++), data.donor_segment !== void 0) {
      let data13 = data.donor_segment;
      data13 === "ostial" || data13 === "proximal" || data13 === "mid" || data13 === "distal" || data13 === "unknown" || (vErrors = report(vErrors, instancePath + "/donor_segment", "enum"), errors++);
    }
    if (data.to_segment !== void 0) {
      let data14 = data.to_segment;
      data14 === "ostial" || data14 === "proximal" || data14 === "mid" || data14 === "distal" || data14 === "unknown" || (vErrors = report(vErrors, instancePath + "/to_segment", "enum"), errors++);
    }
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate79.errors = vErrors, errors === 0;
}
var schema147 = { properties: { kind: 1, name: 1, diameter_mm: 1, length_mm: 1, vessel: 1, purpose: 1, inflation_atm: 1, inflation_seconds: 1, segment: 1, access: 1, result: 1, detail: 1, french: 1, energy_mj_mm2: 1, frequency_hz: 1, pulses: 1, count: 1, failed_at: 1 } };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema147.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.kind !== void 0) {
      let data0 = data.kind;
      data0 === "balloon" || data0 === "wire" || data0 === "microcatheter" || data0 === "guide_extension" || data0 === "snare" || data0 === "reentry_device" || data0 === "atherectomy_device" || data0 === "imaging_catheter" || data0 === "covered_stent" || data0 === "coil" || data0 === "sheath" || data0 === "closure_device" || data0 === "support_device" || data0 === "guide_catheter" || data0 === "diagnostic_catheter" || data0 === "plug" || data0 === "lithotripsy_balloon" || data0 === "other" || (vErrors = report(vErrors, instancePath + "/kind", "enum"), errors++);
    }
    if (data.name !== void 0 && typeof data.name != "string" && (vErrors = report(vErrors, instancePath + "/name", "type"), errors++), data.diameter_mm !== void 0) {
      let data2 = data.diameter_mm;
      typeof data2 == "number" && isFinite(data2) ? ((data2 > 100 || isNaN(data2)) && (vErrors = report(vErrors, instancePath + "/diameter_mm", "maximum"), errors++), (data2 <= 0 || isNaN(data2)) && (vErrors = report(vErrors, instancePath + "/diameter_mm", "exclusiveMinimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/diameter_mm", "type"), errors++);
    }
    if (data.length_mm !== void 0) {
      let data3 = data.length_mm;
      typeof data3 == "number" && isFinite(data3) ? ((data3 > 4e3 || isNaN(data3)) && (vErrors = report(vErrors, instancePath + "/length_mm", "maximum"), errors++), (data3 <= 0 || isNaN(data3)) && (vErrors = report(vErrors, instancePath + "/length_mm", "exclusiveMinimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/length_mm", "type"), errors++);
    }
    if (data.vessel !== void 0) {
      let data4 = data.vessel;
      data4 === "LM" || data4 === "LAD" || data4 === "LCx" || data4 === "RCA" || data4 === "RI" || data4 === "D1" || data4 === "D2" || data4 === "OM1" || data4 === "OM2" || data4 === "OM3" || data4 === "PDA" || data4 === "PLV" || data4 === "LPDA" || data4 === "LPL" || data4 === "graft" || data4 === "D" || data4 === "OM" || data4 === "septal_branch" || data4 === "D3" || data4 === "AM" || data4 === "conus_branch" || data4 === "side_branch" || (vErrors = report(vErrors, instancePath + "/vessel", "enum"), errors++);
    }
    if (data.purpose !== void 0) {
      let data5 = data.purpose;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          data6 === "workhorse" || data6 === "support" || data6 === "side_branch" || data6 === "anchoring" || data6 === "trapping" || data6 === "externalisation" || data6 === "dissection" || data6 === "reentry" || data6 === "predilatation" || data6 === "postdilatation" || data6 === "retrieval" || data6 === "haemostasis" || data6 === "closure" || data6 === "imaging" || data6 === "deflection" || data6 === "channel" || data6 === "jailed" || data6 === "kissing" || data6 === "pot" || data6 === "occlusion" || data6 === "protection" || data6 === "delivery" || data6 === "positioning" || data6 === "atherectomy" || data6 === "fenestration" || data6 === "marker" || data6 === "modification" || data6 === "other" || (vErrors = report(vErrors, instancePath + "/purpose/" + i0, "enum"), errors++);
        }
        let found0 = repeated(data5);
        found0 !== null && (vErrors = report(vErrors, instancePath + "/purpose", "uniqueItems", { i: found0.i, j: found0.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/purpose", "type"), errors++;
    }
    if (data.inflation_atm !== void 0) {
      let data7 = data.inflation_atm;
      typeof data7 == "number" && isFinite(data7) ? ((data7 > 60 || isNaN(data7)) && (vErrors = report(vErrors, instancePath + "/inflation_atm", "maximum"), errors++), (data7 <= 0 || isNaN(data7)) && (vErrors = report(vErrors, instancePath + "/inflation_atm", "exclusiveMinimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/inflation_atm", "type"), errors++);
    }
    if (data.inflation_seconds !== void 0) {
      let data8 = data.inflation_seconds;
      typeof data8 == "number" && isFinite(data8) ? ((data8 > 36e3 || isNaN(data8)) && (vErrors = report(vErrors, instancePath + "/inflation_seconds", "maximum"), errors++), (data8 <= 0 || isNaN(data8)) && (vErrors = report(vErrors, instancePath + "/inflation_seconds", "exclusiveMinimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/inflation_seconds", "type"), errors++);
    }
    if (data.segment !== void 0) {
      let data9 = data.segment;
      data9 === "ostial" || data9 === "proximal" || data9 === "mid" || data9 === "distal" || data9 === "unknown" || (vErrors = report(vErrors, instancePath + "/segment", "enum"), errors++);
    }
    if (data.access !== void 0 && typeof data.access != "string" && (vErrors = report(vErrors, instancePath + "/access", "type"), errors++), data.result !== void 0) {
      let data11 = data.result;
      data11 === "successful" || data11 === "partial" || data11 === "failed" || data11 === "unknown" || (vErrors = report(vErrors, instancePath + "/result", "enum"), errors++);
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++), data.french !== void 0) {
      let data13 = data.french;
      typeof data13 == "number" && isFinite(data13) ? ((data13 > 40 || isNaN(data13)) && (vErrors = report(vErrors, instancePath + "/french", "maximum"), errors++), (data13 <= 0 || isNaN(data13)) && (vErrors = report(vErrors, instancePath + "/french", "exclusiveMinimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/french", "type"), errors++);
    }
    if (data.energy_mj_mm2 !== void 0) {
      let data14 = data.energy_mj_mm2;
      typeof data14 == "number" && isFinite(data14) ? ((data14 > 200 || isNaN(data14)) && (vErrors = report(vErrors, instancePath + "/energy_mj_mm2", "maximum"), errors++), (data14 <= 0 || isNaN(data14)) && (vErrors = report(vErrors, instancePath + "/energy_mj_mm2", "exclusiveMinimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/energy_mj_mm2", "type"), errors++);
    }
    if (data.frequency_hz !== void 0) {
      let data15 = data.frequency_hz;
      typeof data15 == "number" && isFinite(data15) ? ((data15 > 1e3 || isNaN(data15)) && (vErrors = report(vErrors, instancePath + "/frequency_hz", "maximum"), errors++), (data15 <= 0 || isNaN(data15)) && (vErrors = report(vErrors, instancePath + "/frequency_hz", "exclusiveMinimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/frequency_hz", "type"), errors++);
    }
    if (data.pulses !== void 0) {
      let data16 = data.pulses;
      typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16) || (vErrors = report(vErrors, instancePath + "/pulses", "type"), errors++), typeof data16 == "number" && isFinite(data16) && ((data16 > 1e5 || isNaN(data16)) && (vErrors = report(vErrors, instancePath + "/pulses", "maximum"), errors++), (data16 < 1 || isNaN(data16)) && (vErrors = report(vErrors, instancePath + "/pulses", "minimum"), errors++));
    }
    if (data.count !== void 0) {
      let data17 = data.count;
      !(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)) && typeof data17 != "string" && (vErrors = report(vErrors, instancePath + "/count", "type"), errors++), !(typeof data17 == "number" && isFinite(data17)) && typeof data17 != "string" && (vErrors = report(vErrors, instancePath + "/count", "type"), errors++), typeof data17 == "string" && (pattern3.test(data17) || (vErrors = report(vErrors, instancePath + "/count", "pattern"), errors++)), typeof data17 == "number" && isFinite(data17) && ((data17 > 100 || isNaN(data17)) && (vErrors = report(vErrors, instancePath + "/count", "maximum"), errors++), (data17 < 1 || isNaN(data17)) && (vErrors = report(vErrors, instancePath + "/count", "minimum"), errors++));
    }
    if (data.failed_at !== void 0) {
      let data18 = data.failed_at;
      data18 === "access" || data18 === "proximal_cap" || data18 === "body" || data18 === "distal_cap" || data18 === "collateral" || data18 === "stent" || data18 === "unknown" || (vErrors = report(vErrors, instancePath + "/failed_at", "enum"), errors++);
    }
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate83.errors = vErrors, errors === 0;
}
var schema156 = { properties: { vessel: 1, name: 1, site: 1, size: 1, donor: 1, stenosis_percent: 1, protected: 1, lost: 1, detail: 1 } };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema156.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.vessel !== void 0) {
      let data0 = data.vessel;
      data0 === "LM" || data0 === "LAD" || data0 === "LCx" || data0 === "RCA" || data0 === "RI" || data0 === "D1" || data0 === "D2" || data0 === "OM1" || data0 === "OM2" || data0 === "OM3" || data0 === "PDA" || data0 === "PLV" || data0 === "LPDA" || data0 === "LPL" || data0 === "graft" || data0 === "D" || data0 === "OM" || data0 === "septal_branch" || data0 === "D3" || data0 === "AM" || data0 === "conus_branch" || data0 === "side_branch" || (vErrors = report(vErrors, instancePath + "/vessel", "enum"), errors++);
    }
    if (data.name !== void 0 && typeof data.name != "string" && (vErrors = report(vErrors, instancePath + "/name", "type"), errors++), data.site !== void 0) {
      let data2 = data.site;
      data2 === "proximal" || data2 === "proximal_cap" || data2 === "within" || data2 === "distal_cap" || data2 === "distal" || data2 === "unknown" || (vErrors = report(vErrors, instancePath + "/site", "enum"), errors++);
    }
    if (data.size !== void 0) {
      let data3 = data.size;
      data3 === "small" || data3 === "medium" || data3 === "large" || data3 === "unknown" || (vErrors = report(vErrors, instancePath + "/size", "enum"), errors++);
    }
    if (data.donor !== void 0) {
      let data4 = data.donor;
      data4 === "LM" || data4 === "LAD" || data4 === "LCx" || data4 === "RCA" || data4 === "RI" || data4 === "D1" || data4 === "D2" || data4 === "OM1" || data4 === "OM2" || data4 === "OM3" || data4 === "PDA" || data4 === "PLV" || data4 === "LPDA" || data4 === "LPL" || data4 === "graft" || data4 === "D" || data4 === "OM" || data4 === "septal_branch" || data4 === "D3" || data4 === "AM" || data4 === "conus_branch" || data4 === "side_branch" || (vErrors = report(vErrors, instancePath + "/donor", "enum"), errors++);
    }
    if (data.stenosis_percent !== void 0) {
      let data5 = data.stenosis_percent;
      !(typeof data5 == "number" && isFinite(data5)) && typeof data5 != "string" && (vErrors = report(vErrors, instancePath + "/stenosis_percent", "type"), errors++), !(typeof data5 == "number" && isFinite(data5)) && typeof data5 != "string" && (vErrors = report(vErrors, instancePath + "/stenosis_percent", "type"), errors++), typeof data5 == "string" && (pattern3.test(data5) || (vErrors = report(vErrors, instancePath + "/stenosis_percent", "pattern"), errors++)), typeof data5 == "number" && isFinite(data5) && ((data5 > 100 || isNaN(data5)) && (vErrors = report(vErrors, instancePath + "/stenosis_percent", "maximum"), errors++), (data5 < 0 || isNaN(data5)) && (vErrors = report(vErrors, instancePath + "/stenosis_percent", "minimum"), errors++));
    }
    if (data.protected !== void 0 && (validate12(data.protected, { instancePath: instancePath + "/protected", parentData: data, parentDataProperty: "protected", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.lost !== void 0) {
      let data7 = data.lost;
      data7 === "yes" || data7 === "no" || data7 === !0 || data7 === !1 || data7 === "unknown" || (vErrors = report(vErrors, instancePath + "/lost", "enum"), errors++);
    }
    data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate85.errors = vErrors, errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.vessel === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "vessel" }), errors++);
    for (let key0 in data)
      func2.call(schema91.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && (vErrors = report(vErrors, instancePath + "/id", "type"), errors++), typeof data0 == "string" && (func11(data0) > 40 && (vErrors = report(vErrors, instancePath + "/id", "maxLength"), errors++), pattern41.test(data0) || (vErrors = report(vErrors, instancePath + "/id", "pattern"), errors++));
    }
    if (data.vessel !== void 0) {
      let data1 = data.vessel;
      data1 === "LM" || data1 === "LAD" || data1 === "LCx" || data1 === "RCA" || data1 === "RI" || data1 === "D1" || data1 === "D2" || data1 === "OM1" || data1 === "OM2" || data1 === "OM3" || data1 === "PDA" || data1 === "PLV" || data1 === "LPDA" || data1 === "LPL" || data1 === "graft" || data1 === "D" || data1 === "OM" || (vErrors = report(vErrors, instancePath + "/vessel", "enum"), errors++);
    }
    if (data.segment !== void 0) {
      let data2 = data.segment;
      data2 === "ostial" || data2 === "proximal" || data2 === "mid" || data2 === "distal" || data2 === "unknown" || (vErrors = report(vErrors, instancePath + "/segment", "enum"), errors++);
    }
    if (data.occlusion_months !== void 0) {
      let data3 = data.occlusion_months;
      !(typeof data3 == "number" && isFinite(data3)) && typeof data3 != "string" && (vErrors = report(vErrors, instancePath + "/occlusion_months", "type"), errors++), !(typeof data3 == "number" && isFinite(data3)) && typeof data3 != "string" && (vErrors = report(vErrors, instancePath + "/occlusion_months", "type"), errors++), typeof data3 == "string" && (pattern3.test(data3) || (vErrors = report(vErrors, instancePath + "/occlusion_months", "pattern"), errors++)), typeof data3 == "number" && isFinite(data3) && ((data3 > 600 || isNaN(data3)) && (vErrors = report(vErrors, instancePath + "/occlusion_months", "maximum"), errors++), (data3 < 0 || isNaN(data3)) && (vErrors = report(vErrors, instancePath + "/occlusion_months", "minimum"), errors++));
    }
    if (data.timi_before !== void 0) {
      let data4 = data.timi_before;
      data4 === 0 || data4 === 1 || data4 === 2 || data4 === 3 || (vErrors = report(vErrors, instancePath + "/timi_before", "enum"), errors++);
    }
    if (data.length_mm !== void 0) {
      let data5 = data.length_mm;
      !(typeof data5 == "number" && isFinite(data5)) && typeof data5 != "string" && (vErrors = report(vErrors, instancePath + "/length_mm", "type"), errors++), !(typeof data5 == "number" && isFinite(data5)) && typeof data5 != "string" && (vErrors = report(vErrors, instancePath + "/length_mm", "type"), errors++), typeof data5 == "string" && (pattern3.test(data5) || (vErrors = report(vErrors, instancePath + "/length_mm", "pattern"), errors++)), typeof data5 == "number" && isFinite(data5) && ((data5 > 200 || isNaN(data5)) && (vErrors = report(vErrors, instancePath + "/length_mm", "maximum"), errors++), (data5 <= 0 || isNaN(data5)) && (vErrors = report(vErrors, instancePath + "/length_mm", "exclusiveMinimum"), errors++));
    }
    if (data.stump !== void 0) {
      let data6 = data.stump;
      data6 === "tapered" || data6 === "blunt" || data6 === "invisible" || data6 === "unknown" || (vErrors = report(vErrors, instancePath + "/stump", "enum"), errors++);
    }
    if (data.cap_ambiguity !== void 0) {
      let data7 = data.cap_ambiguity;
      data7 === "yes" || data7 === "no" || data7 === !0 || data7 === !1 || data7 === "unknown" || (vErrors = report(vErrors, instancePath + "/cap_ambiguity", "enum"), errors++);
    }
    if (data.calcification !== void 0) {
      let data8 = data.calcification;
      data8 === "none" || data8 === "mild" || data8 === "moderate" || data8 === "severe" || data8 === "present" || data8 === "unknown" || (vErrors = report(vErrors, instancePath + "/calcification", "enum"), errors++);
    }
    if (data.bend_degrees !== void 0) {
      let data9 = data.bend_degrees;
      !(typeof data9 == "number" && isFinite(data9)) && typeof data9 != "string" && (vErrors = report(vErrors, instancePath + "/bend_degrees", "type"), errors++), !(typeof data9 == "number" && isFinite(data9)) && typeof data9 != "string" && (vErrors = report(vErrors, instancePath + "/bend_degrees", "type"), errors++), typeof data9 == "string" && (pattern3.test(data9) || (vErrors = report(vErrors, instancePath + "/bend_degrees", "pattern"), errors++)), typeof data9 == "number" && isFinite(data9) && ((data9 > 180 || isNaN(data9)) && (vErrors = report(vErrors, instancePath + "/bend_degrees", "maximum"), errors++), (data9 < 0 || isNaN(data9)) && (vErrors = report(vErrors, instancePath + "/bend_degrees", "minimum"), errors++));
    }
    if (data.tortuosity !== void 0) {
      let data10 = data.tortuosity;
      data10 === "none" || data10 === "mild" || data10 === "moderate" || data10 === "severe" || data10 === "present" || data10 === "unseen" || data10 === "unknown" || (vErrors = report(vErrors, instancePath + "/tortuosity", "enum"), errors++);
    }
    if (data.prior_attempt !== void 0) {
      let data11 = data.prior_attempt;
      data11 === "none" || data11 === "failed" || data11 === "unknown" || (vErrors = report(vErrors, instancePath + "/prior_attempt", "enum"), errors++);
    }
    if (data.interventional_collaterals !== void 0) {
      let data12 = data.interventional_collaterals;
      data12 === "yes" || data12 === "no" || data12 === !0 || data12 === !1 || data12 === "unknown" || (vErrors = report(vErrors, instancePath + "/interventional_collaterals", "enum"), errors++);
    }
    if (data.rentrop !== void 0) {
      let data13 = data.rentrop;
      data13 === 0 || data13 === 1 || data13 === 2 || data13 === 3 || data13 === "unknown" || (vErrors = report(vErrors, instancePath + "/rentrop", "enum"), errors++);
    }
    if (data.werner_cc !== void 0) {
      let data14 = data.werner_cc;
      data14 === 0 || data14 === 1 || data14 === 2 || data14 === "unknown" || (vErrors = report(vErrors, instancePath + "/werner_cc", "enum"), errors++);
    }
    if (data.in_stent !== void 0) {
      let data15 = data.in_stent;
      data15 === "yes" || data15 === "no" || data15 === !0 || data15 === !1 || data15 === "unknown" || (vErrors = report(vErrors, instancePath + "/in_stent", "enum"), errors++);
    }
    if (data.bypassed !== void 0) {
      let data16 = data.bypassed;
      data16 === "yes" || data16 === "no" || data16 === !0 || data16 === !1 || data16 === "unknown" || (vErrors = report(vErrors, instancePath + "/bypassed", "enum"), errors++);
    }
    if (data.side_branch_at_cap !== void 0) {
      let data17 = data.side_branch_at_cap;
      data17 === "yes" || data17 === "no" || data17 === !0 || data17 === !1 || data17 === "unknown" || (vErrors = report(vErrors, instancePath + "/side_branch_at_cap", "enum"), errors++);
    }
    if (data.distal_bifurcation !== void 0) {
      let data18 = data.distal_bifurcation;
      data18 === "yes" || data18 === "no" || data18 === !0 || data18 === !1 || data18 === "unknown" || (vErrors = report(vErrors, instancePath + "/distal_bifurcation", "enum"), errors++);
    }
    if (data.multiple_occlusions !== void 0) {
      let data19 = data.multiple_occlusions;
      data19 === "yes" || data19 === "no" || data19 === !0 || data19 === !1 || data19 === "unknown" || (vErrors = report(vErrors, instancePath + "/multiple_occlusions", "enum"), errors++);
    }
    if (data.distal_vessel !== void 0) {
      let data20 = data.distal_vessel;
      data20 === "good" || data20 === "diseased" || data20 === "poor" || data20 === "unknown" || (vErrors = report(vErrors, instancePath + "/distal_vessel", "enum"), errors++);
    }
    if (data.crossing !== void 0 && (validate64(data.crossing, { instancePath: instancePath + "/crossing", parentData: data, parentDataProperty: "crossing", rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.outcome !== void 0 && (validate74(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.scores !== void 0) {
      let data23 = data.scores;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (let key1 in data23)
          key1 === "j_cto" || key1 === "progress_cto" || pattern0.test(key1) || (vErrors = report(vErrors, instancePath + "/scores", "additionalProperties", { additionalProperty: key1 }), errors++);
        if (data23.j_cto !== void 0) {
          let data24 = data23.j_cto;
          typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24) || (vErrors = report(vErrors, instancePath + "/scores/j_cto", "type"), errors++), typeof data24 == "number" && isFinite(data24) && ((data24 > 5 || isNaN(data24)) && (vErrors = report(vErrors, instancePath + "/scores/j_cto", "maximum"), errors++), (data24 < 0 || isNaN(data24)) && (vErrors = report(vErrors, instancePath + "/scores/j_cto", "minimum"), errors++));
        }
        if (data23.progress_cto !== void 0) {
          let data25 = data23.progress_cto;
          typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25) || (vErrors = report(vErrors, instancePath + "/scores/progress_cto", "type"), errors++), typeof data25 == "number" && isFinite(data25) && ((data25 > 4 || isNaN(data25)) && (vErrors = report(vErrors, instancePath + "/scores/progress_cto", "maximum"), errors++), (data25 < 0 || isNaN(data25)) && (vErrors = report(vErrors, instancePath + "/scores/progress_cto", "minimum"), errors++));
        }
      } else
        vErrors = report(vErrors, instancePath + "/scores", "type"), errors++;
    }
    if (data.cto_evidence !== void 0) {
      let data26 = data.cto_evidence;
      data26 === "definite" || data26 === "probable" || (vErrors = report(vErrors, instancePath + "/cto_evidence", "enum"), errors++);
    }
    if (data.attempted !== void 0 && (validate12(data.attempted, { instancePath: instancePath + "/attempted", parentData: data, parentDataProperty: "attempted", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.ct_planned !== void 0 && (validate12(data.ct_planned, { instancePath: instancePath + "/ct_planned", parentData: data, parentDataProperty: "ct_planned", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.prior_attempts !== void 0) {
      let data29 = data.prior_attempts;
      !(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29)) && typeof data29 != "string" && (vErrors = report(vErrors, instancePath + "/prior_attempts", "type"), errors++), !(typeof data29 == "number" && isFinite(data29)) && typeof data29 != "string" && (vErrors = report(vErrors, instancePath + "/prior_attempts", "type"), errors++), typeof data29 == "string" && (pattern3.test(data29) || (vErrors = report(vErrors, instancePath + "/prior_attempts", "pattern"), errors++)), typeof data29 == "number" && isFinite(data29) && ((data29 > 20 || isNaN(data29)) && (vErrors = report(vErrors, instancePath + "/prior_attempts", "maximum"), errors++), (data29 < 0 || isNaN(data29)) && (vErrors = report(vErrors, instancePath + "/prior_attempts", "minimum"), errors++));
    }
    if (data.stent_layers !== void 0) {
      let data30 = data.stent_layers;
      typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30) || (vErrors = report(vErrors, instancePath + "/stent_layers", "type"), errors++), typeof data30 == "number" && isFinite(data30) && ((data30 > 4 || isNaN(data30)) && (vErrors = report(vErrors, instancePath + "/stent_layers", "maximum"), errors++), (data30 < 1 || isNaN(data30)) && (vErrors = report(vErrors, instancePath + "/stent_layers", "minimum"), errors++));
    }
    if (data.medina !== void 0) {
      let data31 = data.medina;
      typeof data31 == "string" ? pattern27.test(data31) || (vErrors = report(vErrors, instancePath + "/medina", "pattern"), errors++) : (vErrors = report(vErrors, instancePath + "/medina", "type"), errors++);
    }
    if (data.distal_diameter_mm !== void 0) {
      let data32 = data.distal_diameter_mm;
      !(typeof data32 == "number" && isFinite(data32)) && typeof data32 != "string" && (vErrors = report(vErrors, instancePath + "/distal_diameter_mm", "type"), errors++), !(typeof data32 == "number" && isFinite(data32)) && typeof data32 != "string" && (vErrors = report(vErrors, instancePath + "/distal_diameter_mm", "type"), errors++), typeof data32 == "string" && (pattern3.test(data32) || (vErrors = report(vErrors, instancePath + "/distal_diameter_mm", "pattern"), errors++)), typeof data32 == "number" && isFinite(data32) && ((data32 > 10 || isNaN(data32)) && (vErrors = report(vErrors, instancePath + "/distal_diameter_mm", "maximum"), errors++), (data32 <= 0 || isNaN(data32)) && (vErrors = report(vErrors, instancePath + "/distal_diameter_mm", "exclusiveMinimum"), errors++));
    }
    if (data.landing_zone_diseased !== void 0) {
      let data33 = data.landing_zone_diseased;
      data33 === "yes" || data33 === "no" || data33 === !0 || data33 === !1 || data33 === "unknown" || (vErrors = report(vErrors, instancePath + "/landing_zone_diseased", "enum"), errors++);
    }
    if (data.collaterals !== void 0) {
      let data34 = data.collaterals;
      if (Array.isArray(data34)) {
        let len0 = data34.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate79(data34[i0], { instancePath: instancePath + "/collaterals/" + i0, parentData: data34, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/collaterals", "type"), errors++;
    }
    if (data.preparation !== void 0) {
      let data36 = data.preparation;
      if (Array.isArray(data36)) {
        let len1 = data36.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data37 = data36[i1];
          data37 === "balloon" || data37 === "cutting" || data37 === "scoring" || data37 === "rotational" || data37 === "orbital" || data37 === "laser" || data37 === "lithotripsy" || data37 === "other" || (vErrors = report(vErrors, instancePath + "/preparation/" + i1, "enum"), errors++);
        }
        let found0 = repeated(data36);
        found0 !== null && (vErrors = report(vErrors, instancePath + "/preparation", "uniqueItems", { i: found0.i, j: found0.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/preparation", "type"), errors++;
    }
    if (data.imaging !== void 0) {
      let data38 = data.imaging;
      if (Array.isArray(data38)) {
        let len2 = data38.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data39 = data38[i2];
          data39 === "ivus" || data39 === "oct" || data39 === "none" || (vErrors = report(vErrors, instancePath + "/imaging/" + i2, "enum"), errors++);
        }
        let found1 = repeated(data38);
        found1 !== null && (vErrors = report(vErrors, instancePath + "/imaging", "uniqueItems", { i: found1.i, j: found1.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/imaging", "type"), errors++;
    }
    if (data.stents !== void 0) {
      let data40 = data.stents;
      if (Array.isArray(data40)) {
        let len3 = data40.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate27(data40[i3], { instancePath: instancePath + "/stents/" + i3, parentData: data40, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/stents", "type"), errors++;
    }
    if (data.stent_count !== void 0) {
      let data42 = data.stent_count;
      !(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42)) && typeof data42 != "string" && (vErrors = report(vErrors, instancePath + "/stent_count", "type"), errors++), !(typeof data42 == "number" && isFinite(data42)) && typeof data42 != "string" && (vErrors = report(vErrors, instancePath + "/stent_count", "type"), errors++), typeof data42 == "string" && (pattern3.test(data42) || (vErrors = report(vErrors, instancePath + "/stent_count", "pattern"), errors++)), typeof data42 == "number" && isFinite(data42) && ((data42 > 20 || isNaN(data42)) && (vErrors = report(vErrors, instancePath + "/stent_count", "maximum"), errors++), (data42 < 0 || isNaN(data42)) && (vErrors = report(vErrors, instancePath + "/stent_count", "minimum"), errors++));
    }
    if (data.stent_length_mm !== void 0) {
      let data43 = data.stent_length_mm;
      typeof data43 == "number" && isFinite(data43) ? ((data43 > 300 || isNaN(data43)) && (vErrors = report(vErrors, instancePath + "/stent_length_mm", "maximum"), errors++), (data43 < 0 || isNaN(data43)) && (vErrors = report(vErrors, instancePath + "/stent_length_mm", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/stent_length_mm", "type"), errors++);
    }
    if (data.bifurcation_technique !== void 0) {
      let data44 = data.bifurcation_technique;
      data44 === "provisional" || data44 === "mini_crush" || data44 === "dk_crush" || data44 === "culotte" || data44 === "dk_culotte" || data44 === "tap" || data44 === "t_stenting" || data44 === "v_stenting" || data44 === "other" || (vErrors = report(vErrors, instancePath + "/bifurcation_technique", "enum"), errors++);
    }
    if (data.summary !== void 0 && typeof data.summary != "string" && (vErrors = report(vErrors, instancePath + "/summary", "type"), errors++), data.length_grade !== void 0) {
      let data46 = data.length_grade;
      data46 === "short" || data46 === "intermediate" || data46 === "long" || data46 === "unknown" || (vErrors = report(vErrors, instancePath + "/length_grade", "enum"), errors++);
    }
    if (data.tortuosity_within !== void 0) {
      let data47 = data.tortuosity_within;
      data47 === "none" || data47 === "mild" || data47 === "moderate" || data47 === "severe" || data47 === "present" || data47 === "unknown" || (vErrors = report(vErrors, instancePath + "/tortuosity_within", "enum"), errors++);
    }
    if (data.beyond_stent !== void 0) {
      let data48 = data.beyond_stent;
      data48 === "yes" || data48 === "no" || data48 === !0 || data48 === !1 || data48 === "unknown" || (vErrors = report(vErrors, instancePath + "/beyond_stent", "enum"), errors++);
    }
    if (data.earlier_attempts !== void 0) {
      let data49 = data.earlier_attempts;
      if (Array.isArray(data49)) {
        let len4 = data49.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate65(data49[i4], { instancePath: instancePath + "/earlier_attempts/" + i4, parentData: data49, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/earlier_attempts", "type"), errors++;
    }
    if (data.devices !== void 0) {
      let data51 = data.devices;
      if (Array.isArray(data51)) {
        let len5 = data51.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate83(data51[i5], { instancePath: instancePath + "/devices/" + i5, parentData: data51, parentDataProperty: i5, rootData }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/devices", "type"), errors++;
    }
    if (data.imaging_purpose !== void 0) {
      let data53 = data.imaging_purpose;
      if (Array.isArray(data53)) {
        let len6 = data53.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data54 = data53[i6];
          data54 === "entry" || data54 === "wiring" || data54 === "reentry" || data54 === "lumen" || data54 === "plaque" || data54 === "sizing" || data54 === "result" || (vErrors = report(vErrors, instancePath + "/imaging_purpose/" + i6, "enum"), errors++);
        }
        let found2 = repeated(data53);
        found2 !== null && (vErrors = report(vErrors, instancePath + "/imaging_purpose", "uniqueItems", { i: found2.i, j: found2.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/imaging_purpose", "type"), errors++;
    }
    if (data.imaging_findings !== void 0 && typeof data.imaging_findings != "string" && (vErrors = report(vErrors, instancePath + "/imaging_findings", "type"), errors++), data.proximal_cap_site !== void 0 && typeof data.proximal_cap_site != "string" && (vErrors = report(vErrors, instancePath + "/proximal_cap_site", "type"), errors++), data.cap_calcification !== void 0) {
      let data57 = data.cap_calcification;
      data57 === "none" || data57 === "mild" || data57 === "moderate" || data57 === "severe" || data57 === "present" || data57 === "unknown" || (vErrors = report(vErrors, instancePath + "/cap_calcification", "enum"), errors++);
    }
    if (data.cap_stented !== void 0) {
      let data58 = data.cap_stented;
      data58 === "yes" || data58 === "no" || data58 === !0 || data58 === !1 || data58 === "unknown" || (vErrors = report(vErrors, instancePath + "/cap_stented", "enum"), errors++);
    }
    if (data.distal_cap !== void 0) {
      let data59 = data.distal_cap;
      data59 === "tapered" || data59 === "blunt" || data59 === "unknown" || (vErrors = report(vErrors, instancePath + "/distal_cap", "enum"), errors++);
    }
    if (data.distal_cap_site !== void 0 && typeof data.distal_cap_site != "string" && (vErrors = report(vErrors, instancePath + "/distal_cap_site", "type"), errors++), data.distal_filling !== void 0) {
      let data61 = data.distal_filling;
      if (Array.isArray(data61)) {
        let len7 = data61.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data62 = data61[i7];
          data62 === "antegrade" || data62 === "ipsilateral" || data62 === "contralateral" || data62 === "graft" || data62 === "not_seen" || data62 === "unknown" || (vErrors = report(vErrors, instancePath + "/distal_filling/" + i7, "enum"), errors++);
        }
        let found3 = repeated(data61);
        found3 !== null && (vErrors = report(vErrors, instancePath + "/distal_filling", "uniqueItems", { i: found3.i, j: found3.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/distal_filling", "type"), errors++;
    }
    if (data.known_since !== void 0) {
      let data63 = data.known_since;
      typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63) || (vErrors = report(vErrors, instancePath + "/known_since", "type"), errors++), typeof data63 == "number" && isFinite(data63) && ((data63 > 2100 || isNaN(data63)) && (vErrors = report(vErrors, instancePath + "/known_since", "maximum"), errors++), (data63 < 1950 || isNaN(data63)) && (vErrors = report(vErrors, instancePath + "/known_since", "minimum"), errors++));
    }
    if (data.side_branch_within !== void 0) {
      let data64 = data.side_branch_within;
      data64 === "yes" || data64 === "no" || data64 === !0 || data64 === !1 || data64 === "unknown" || (vErrors = report(vErrors, instancePath + "/side_branch_within", "enum"), errors++);
    }
    if (data.no_stent_reason !== void 0 && typeof data.no_stent_reason != "string" && (vErrors = report(vErrors, instancePath + "/no_stent_reason", "type"), errors++), data.to_segment !== void 0) {
      let data66 = data.to_segment;
      data66 === "ostial" || data66 === "proximal" || data66 === "mid" || data66 === "distal" || data66 === "unknown" || (vErrors = report(vErrors, instancePath + "/to_segment", "enum"), errors++);
    }
    if (data.side_branches !== void 0) {
      let data67 = data.side_branches;
      if (Array.isArray(data67)) {
        let len8 = data67.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate85(data67[i8], { instancePath: instancePath + "/side_branches/" + i8, parentData: data67, parentDataProperty: i8, rootData }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/side_branches", "type"), errors++;
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++), data.conduit !== void 0) {
      let data70 = data.conduit;
      data70 === "lima" || data70 === "rima" || data70 === "radial" || data70 === "vein" || data70 === "other" || (vErrors = report(vErrors, instancePath + "/conduit", "enum"), errors++);
    }
    if (data.graft_to !== void 0) {
      let data71 = data.graft_to;
      data71 === "LM" || data71 === "LAD" || data71 === "LCx" || data71 === "RCA" || data71 === "RI" || data71 === "D1" || data71 === "D2" || data71 === "OM1" || data71 === "OM2" || data71 === "OM3" || data71 === "PDA" || data71 === "PLV" || data71 === "LPDA" || data71 === "LPL" || data71 === "graft" || data71 === "D" || data71 === "OM" || data71 === "septal_branch" || data71 === "D3" || data71 === "AM" || data71 === "conus_branch" || data71 === "side_branch" || (vErrors = report(vErrors, instancePath + "/graft_to", "enum"), errors++);
    }
    if (data.occlusion_count !== void 0) {
      let data72 = data.occlusion_count;
      !(typeof data72 == "number" && !(data72 % 1) && !isNaN(data72) && isFinite(data72)) && typeof data72 != "string" && (vErrors = report(vErrors, instancePath + "/occlusion_count", "type"), errors++), !(typeof data72 == "number" && isFinite(data72)) && typeof data72 != "string" && (vErrors = report(vErrors, instancePath + "/occlusion_count", "type"), errors++), typeof data72 == "string" && (pattern3.test(data72) || (vErrors = report(vErrors, instancePath + "/occlusion_count", "pattern"), errors++)), typeof data72 == "number" && isFinite(data72) && ((data72 > 10 || isNaN(data72)) && (vErrors = report(vErrors, instancePath + "/occlusion_count", "maximum"), errors++), (data72 < 1 || isNaN(data72)) && (vErrors = report(vErrors, instancePath + "/occlusion_count", "minimum"), errors++));
    }
    if (data.course_ambiguity !== void 0) {
      let data73 = data.course_ambiguity;
      data73 === "yes" || data73 === "no" || data73 === !0 || data73 === !1 || data73 === "unknown" || (vErrors = report(vErrors, instancePath + "/course_ambiguity", "enum"), errors++);
    }
    if (data.microchannel !== void 0) {
      let data74 = data.microchannel;
      data74 === "yes" || data74 === "no" || data74 === !0 || data74 === !1 || data74 === "unknown" || (vErrors = report(vErrors, instancePath + "/microchannel", "enum"), errors++);
    }
    if (data.distal_size !== void 0) {
      let data75 = data.distal_size;
      data75 === "small" || data75 === "medium" || data75 === "large" || data75 === "unknown" || (vErrors = report(vErrors, instancePath + "/distal_size", "enum"), errors++);
    }
    if (data.collateral_grade !== void 0) {
      let data76 = data.collateral_grade;
      data76 === "poor" || data76 === "moderate" || data76 === "good" || data76 === "excellent" || data76 === "unknown" || (vErrors = report(vErrors, instancePath + "/collateral_grade", "enum"), errors++);
    }
    if (data.proximal_diameter_mm !== void 0) {
      let data77 = data.proximal_diameter_mm;
      !(typeof data77 == "number" && isFinite(data77)) && typeof data77 != "string" && (vErrors = report(vErrors, instancePath + "/proximal_diameter_mm", "type"), errors++), !(typeof data77 == "number" && isFinite(data77)) && typeof data77 != "string" && (vErrors = report(vErrors, instancePath + "/proximal_diameter_mm", "type"), errors++), typeof data77 == "string" && (pattern3.test(data77) || (vErrors = report(vErrors, instancePath + "/proximal_diameter_mm", "pattern"), errors++)), typeof data77 == "number" && isFinite(data77) && ((data77 > 10 || isNaN(data77)) && (vErrors = report(vErrors, instancePath + "/proximal_diameter_mm", "maximum"), errors++), (data77 <= 0 || isNaN(data77)) && (vErrors = report(vErrors, instancePath + "/proximal_diameter_mm", "exclusiveMinimum"), errors++));
    }
    if (data.calcium_arc_degrees !== void 0) {
      let data78 = data.calcium_arc_degrees;
      !(typeof data78 == "number" && isFinite(data78)) && typeof data78 != "string" && (vErrors = report(vErrors, instancePath + "/calcium_arc_degrees", "type"), errors++), !(typeof data78 == "number" && isFinite(data78)) && typeof data78 != "string" && (vErrors = report(vErrors, instancePath + "/calcium_arc_degrees", "type"), errors++), typeof data78 == "string" && (pattern3.test(data78) || (vErrors = report(vErrors, instancePath + "/calcium_arc_degrees", "pattern"), errors++)), typeof data78 == "number" && isFinite(data78) && ((data78 > 360 || isNaN(data78)) && (vErrors = report(vErrors, instancePath + "/calcium_arc_degrees", "maximum"), errors++), (data78 < 1 || isNaN(data78)) && (vErrors = report(vErrors, instancePath + "/calcium_arc_degrees", "minimum"), errors++));
    }
    if (data.minimal_lumen_area_mm2 !== void 0) {
      let data79 = data.minimal_lumen_area_mm2;
      !(typeof data79 == "number" && isFinite(data79)) && typeof data79 != "string" && (vErrors = report(vErrors, instancePath + "/minimal_lumen_area_mm2", "type"), errors++), !(typeof data79 == "number" && isFinite(data79)) && typeof data79 != "string" && (vErrors = report(vErrors, instancePath + "/minimal_lumen_area_mm2", "type"), errors++), typeof data79 == "string" && (pattern3.test(data79) || (vErrors = report(vErrors, instancePath + "/minimal_lumen_area_mm2", "pattern"), errors++)), typeof data79 == "number" && isFinite(data79) && ((data79 > 50 || isNaN(data79)) && (vErrors = report(vErrors, instancePath + "/minimal_lumen_area_mm2", "maximum"), errors++), (data79 <= 0 || isNaN(data79)) && (vErrors = report(vErrors, instancePath + "/minimal_lumen_area_mm2", "exclusiveMinimum"), errors++));
    }
    if (data.minimal_stent_area_mm2 !== void 0) {
      let data80 = data.minimal_stent_area_mm2;
      !(typeof data80 == "number" && isFinite(data80)) && typeof data80 != "string" && (vErrors = report(vErrors, instancePath + "/minimal_stent_area_mm2", "type"), errors++), !(typeof data80 == "number" && isFinite(data80)) && typeof data80 != "string" && (vErrors = report(vErrors, instancePath + "/minimal_stent_area_mm2", "type"), errors++), typeof data80 == "string" && (pattern3.test(data80) || (vErrors = report(vErrors, instancePath + "/minimal_stent_area_mm2", "pattern"), errors++)), typeof data80 == "number" && isFinite(data80) && ((data80 > 50 || isNaN(data80)) && (vErrors = report(vErrors, instancePath + "/minimal_stent_area_mm2", "maximum"), errors++), (data80 <= 0 || isNaN(data80)) && (vErrors = report(vErrors, instancePath + "/minimal_stent_area_mm2", "exclusiveMinimum"), errors++));
    }
    if (data.stent_findings !== void 0) {
      let data81 = data.stent_findings;
      if (Array.isArray(data81)) {
        let len9 = data81.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data82 = data81[i9];
          data82 === "well_expanded" || data82 === "underexpanded" || data82 === "well_apposed" || data82 === "malapposed" || data82 === "edge_dissection" || data82 === "tissue_prolapse" || data82 === "other" || (vErrors = report(vErrors, instancePath + "/stent_findings/" + i9, "enum"), errors++);
        }
        let found4 = repeated(data81);
        found4 !== null && (vErrors = report(vErrors, instancePath + "/stent_findings", "uniqueItems", { i: found4.i, j: found4.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/stent_findings", "type"), errors++;
    }
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate63.errors = vErrors, errors === 0;
}
var schema171 = { properties: { kind: 1, vessel: 1, site: 1, ellis: 1, when: 1, treatment: 1, approach: 1, status: 1, haemodynamic_compromise: 1, left_in_place: 1, nhlbi: 1, drained_ml: 1, detail: 1, cause: 1, severity: 1, segment: 1, treatment_result: 1, found_by: 1, also_in: 1, stents: 1, bifurcation_technique: 1, timi_after: 1, device: 1, symptoms: 1, hours_after: 1, minutes_after: 1, after: 1, volume_ml: 1, size_mm: 1, blood_loss_ml: 1, haemoglobin_drop_g_dl: 1, barc: 1, vital_signs: 1, grafts: 1, transferred_to: 1 } };
var pattern71 = new RegExp("^(?:death|mi|stroke|urgent_revascularisation|pericardiocentesis|tamponade|perforation|vascular|bleeding|contrast_nephropathy|radiation_injury|donor_vessel_injury|aortic_dissection|side_branch_loss|haematoma|device_loss|arrhythmia|shock|air_embolism|stent_thrombosis|pericardial_effusion|hypotension|dissection|device_entrapment|no_reflow|ischaemia|vessel_closure|thrombus|spasm|cardiac_arrest|allergic_reaction|fistula|device_damage|other|none)$", "u");
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data)) && (vErrors = report(vErrors, instancePath, "type"), errors++), typeof data == "string" && (pattern71.test(data) || (vErrors = report(vErrors, instancePath, "pattern"), errors++)), data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++);
    for (let key0 in data)
      func2.call(schema171.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.kind !== void 0) {
      let data0 = data.kind;
      data0 === "death" || data0 === "mi" || data0 === "stroke" || data0 === "urgent_revascularisation" || data0 === "pericardiocentesis" || data0 === "tamponade" || data0 === "perforation" || data0 === "vascular" || data0 === "bleeding" || data0 === "contrast_nephropathy" || data0 === "radiation_injury" || data0 === "donor_vessel_injury" || data0 === "aortic_dissection" || data0 === "side_branch_loss" || data0 === "haematoma" || data0 === "device_loss" || data0 === "arrhythmia" || data0 === "shock" || data0 === "air_embolism" || data0 === "stent_thrombosis" || data0 === "pericardial_effusion" || data0 === "hypotension" || data0 === "dissection" || data0 === "device_entrapment" || data0 === "no_reflow" || data0 === "ischaemia" || data0 === "vessel_closure" || data0 === "thrombus" || data0 === "spasm" || data0 === "cardiac_arrest" || data0 === "allergic_reaction" || data0 === "fistula" || data0 === "device_damage" || data0 === "other" || data0 === "none" || (vErrors = report(vErrors, instancePath + "/kind", "enum"), errors++);
    }
    if (data.vessel !== void 0) {
      let data1 = data.vessel;
      data1 === "LM" || data1 === "LAD" || data1 === "LCx" || data1 === "RCA" || data1 === "RI" || data1 === "D1" || data1 === "D2" || data1 === "OM1" || data1 === "OM2" || data1 === "OM3" || data1 === "PDA" || data1 === "PLV" || data1 === "LPDA" || data1 === "LPL" || data1 === "graft" || data1 === "D" || data1 === "OM" || data1 === "septal_branch" || data1 === "D3" || data1 === "AM" || data1 === "conus_branch" || data1 === "side_branch" || (vErrors = report(vErrors, instancePath + "/vessel", "enum"), errors++);
    }
    if (data.site !== void 0 && typeof data.site != "string" && (vErrors = report(vErrors, instancePath + "/site", "type"), errors++), data.ellis !== void 0) {
      let data3 = data.ellis;
      data3 === 1 || data3 === 2 || data3 === 3 || data3 === "cavity" || (vErrors = report(vErrors, instancePath + "/ellis", "enum"), errors++);
    }
    if (data.when !== void 0) {
      let data4 = data.when;
      data4 === "procedure" || data4 === "hospital" || data4 === "later" || data4 === "after_procedure" || (vErrors = report(vErrors, instancePath + "/when", "enum"), errors++);
    }
    if (data.treatment !== void 0) {
      let data5 = data.treatment;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          data6 === "none" || data6 === "balloon" || data6 === "covered_stent" || data6 === "coils" || data6 === "fat" || data6 === "reversal" || data6 === "pericardiocentesis" || data6 === "surgery" || data6 === "stent" || data6 === "aspiration" || data6 === "retrieval" || data6 === "transfusion" || data6 === "medication" || data6 === "pacing" || data6 === "cardioversion" || data6 === "support" || data6 === "fluids" || data6 === "dissection_flap" || data6 === "fenestration" || data6 === "crushing" || data6 === "resuscitation" || data6 === "ventilation" || data6 === "observation" || data6 === "other" || (vErrors = report(vErrors, instancePath + "/treatment/" + i0, "enum"), errors++);
        }
        let found0 = repeated(data5);
        found0 !== null && (vErrors = report(vErrors, instancePath + "/treatment", "uniqueItems", { i: found0.i, j: found0.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/treatment", "type"), errors++;
    }
    if (data.approach !== void 0) {
      let data7 = data.approach;
      data7 === "antegrade" || data7 === "retrograde" || data7 === "both" || data7 === "percutaneous" || data7 === "surgical" || (vErrors = report(vErrors, instancePath + "/approach", "enum"), errors++);
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      data8 === "resolved" || data8 === "ongoing" || data8 === "sequelae" || data8 === "fatal" || data8 === "unknown" || (vErrors = report(vErrors, instancePath + "/status", "enum"), errors++);
    }
    if (data.haemodynamic_compromise !== void 0 && (validate12(data.haemodynamic_compromise, { instancePath: instancePath + "/haemodynamic_compromise", parentData: data, parentDataProperty: "haemodynamic_compromise", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.left_in_place !== void 0 && (validate12(data.left_in_place, { instancePath: instancePath + "/left_in_place", parentData: data, parentDataProperty: "left_in_place", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.nhlbi !== void 0) {
      let data11 = data.nhlbi;
      data11 === "A" || data11 === "B" || data11 === "C" || data11 === "D" || data11 === "E" || data11 === "F" || (vErrors = report(vErrors, instancePath + "/nhlbi", "enum"), errors++);
    }
    if (data.drained_ml !== void 0) {
      let data12 = data.drained_ml;
      typeof data12 == "number" && isFinite(data12) ? ((data12 > 1e4 || isNaN(data12)) && (vErrors = report(vErrors, instancePath + "/drained_ml", "maximum"), errors++), (data12 <= 0 || isNaN(data12)) && (vErrors = report(vErrors, instancePath + "/drained_ml", "exclusiveMinimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/drained_ml", "type"), errors++);
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++), data.cause !== void 0 && typeof data.cause != "string" && (vErrors = report(vErrors, instancePath + "/cause", "type"), errors++), data.severity !== void 0) {
      let data15 = data.severity;
      data15 === "mild" || data15 === "moderate" || data15 === "severe" || data15 === "unknown" || (vErrors = report(vErrors, instancePath + "/severity", "enum"), errors++);
    }
    if (data.segment !== void 0) {
      let data16 = data.segment;
      data16 === "ostial" || data16 === "proximal" || data16 === "mid" || data16 === "distal" || data16 === "unknown" || (vErrors = report(vErrors, instancePath + "/segment", "enum"), errors++);
    }
    if (data.treatment_result !== void 0) {
      let data17 = data.treatment_result;
      data17 === "successful" || data17 === "partial" || data17 === "failed" || data17 === "unknown" || (vErrors = report(vErrors, instancePath + "/treatment_result", "enum"), errors++);
    }
    if (data.found_by !== void 0) {
      let data18 = data.found_by;
      if (Array.isArray(data18)) {
        let len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data19 = data18[i1];
          data19 === "angiography" || data19 === "echo" || data19 === "ivus" || data19 === "oct" || data19 === "ct" || data19 === "cmr" || data19 === "ecg" || data19 === "symptoms" || data19 === "pressure" || data19 === "surgery" || data19 === "other" || (vErrors = report(vErrors, instancePath + "/found_by/" + i1, "enum"), errors++);
        }
        let found1 = repeated(data18);
        found1 !== null && (vErrors = report(vErrors, instancePath + "/found_by", "uniqueItems", { i: found1.i, j: found1.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/found_by", "type"), errors++;
    }
    if (data.also_in !== void 0) {
      let data20 = data.also_in;
      if (Array.isArray(data20)) {
        let len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data21 = data20[i2];
          data21 === "LM" || data21 === "LAD" || data21 === "LCx" || data21 === "RCA" || data21 === "RI" || data21 === "D1" || data21 === "D2" || data21 === "OM1" || data21 === "OM2" || data21 === "OM3" || data21 === "PDA" || data21 === "PLV" || data21 === "LPDA" || data21 === "LPL" || data21 === "graft" || data21 === "D" || data21 === "OM" || data21 === "septal_branch" || data21 === "D3" || data21 === "AM" || data21 === "conus_branch" || data21 === "side_branch" || (vErrors = report(vErrors, instancePath + "/also_in/" + i2, "enum"), errors++);
        }
      } else
        vErrors = report(vErrors, instancePath + "/also_in", "type"), errors++;
    }
    if (data.stents !== void 0) {
      let data22 = data.stents;
      if (Array.isArray(data22)) {
        let len3 = data22.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate27(data22[i3], { instancePath: instancePath + "/stents/" + i3, parentData: data22, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/stents", "type"), errors++;
    }
    if (data.bifurcation_technique !== void 0) {
      let data24 = data.bifurcation_technique;
      data24 === "provisional" || data24 === "mini_crush" || data24 === "dk_crush" || data24 === "culotte" || data24 === "dk_culotte" || data24 === "tap" || data24 === "t_stenting" || data24 === "v_stenting" || data24 === "other" || (vErrors = report(vErrors, instancePath + "/bifurcation_technique", "enum"), errors++);
    }
    if (data.timi_after !== void 0) {
      let data25 = data.timi_after;
      data25 === 0 || data25 === 1 || data25 === 2 || data25 === 3 || (vErrors = report(vErrors, instancePath + "/timi_after", "enum"), errors++);
    }
    if (data.device !== void 0) {
      let data26 = data.device;
      data26 === "wire" || data26 === "microcatheter" || data26 === "balloon" || data26 === "stent" || data26 === "guide_catheter" || data26 === "guide_extension" || data26 === "burr" || data26 === "imaging_catheter" || data26 === "other" || (vErrors = report(vErrors, instancePath + "/device", "enum"), errors++);
    }
    if (data.symptoms !== void 0) {
      let data27 = data.symptoms;
      if (Array.isArray(data27)) {
        let len4 = data27.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data28 = data27[i4];
          data28 === "angina" || data28 === "dyspnoea" || data28 === "fatigue" || data28 === "palpitations" || data28 === "syncope" || data28 === "other" || data28 === "none" || (vErrors = report(vErrors, instancePath + "/symptoms/" + i4, "enum"), errors++);
        }
        let found2 = repeated(data27);
        found2 !== null && (vErrors = report(vErrors, instancePath + "/symptoms", "uniqueItems", { i: found2.i, j: found2.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/symptoms", "type"), errors++;
    }
    if (data.hours_after !== void 0) {
      let data29 = data.hours_after;
      !(typeof data29 == "number" && isFinite(data29)) && typeof data29 != "string" && (vErrors = report(vErrors, instancePath + "/hours_after", "type"), errors++), !(typeof data29 == "number" && isFinite(data29)) && typeof data29 != "string" && (vErrors = report(vErrors, instancePath + "/hours_after", "type"), errors++), typeof data29 == "string" && (pattern3.test(data29) || (vErrors = report(vErrors, instancePath + "/hours_after", "pattern"), errors++)), typeof data29 == "number" && isFinite(data29) && ((data29 > 1e4 || isNaN(data29)) && (vErrors = report(vErrors, instancePath + "/hours_after", "maximum"), errors++), (data29 < 0 || isNaN(data29)) && (vErrors = report(vErrors, instancePath + "/hours_after", "minimum"), errors++));
    }
    if (data.minutes_after !== void 0) {
      let data30 = data.minutes_after;
      !(typeof data30 == "number" && isFinite(data30)) && typeof data30 != "string" && (vErrors = report(vErrors, instancePath + "/minutes_after", "type"), errors++), !(typeof data30 == "number" && isFinite(data30)) && typeof data30 != "string" && (vErrors = report(vErrors, instancePath + "/minutes_after", "type"), errors++), typeof data30 == "string" && (pattern3.test(data30) || (vErrors = report(vErrors, instancePath + "/minutes_after", "pattern"), errors++)), typeof data30 == "number" && isFinite(data30) && ((data30 > 1e4 || isNaN(data30)) && (vErrors = report(vErrors, instancePath + "/minutes_after", "maximum"), errors++), (data30 < 0 || isNaN(data30)) && (vErrors = report(vErrors, instancePath + "/minutes_after", "minimum"), errors++));
    }
    if (data.after !== void 0 && typeof data.after != "string" && (vErrors = report(vErrors, instancePath + "/after", "type"), errors++), data.volume_ml !== void 0) {
      let data32 = data.volume_ml;
      !(typeof data32 == "number" && isFinite(data32)) && typeof data32 != "string" && (vErrors = report(vErrors, instancePath + "/volume_ml", "type"), errors++), !(typeof data32 == "number" && isFinite(data32)) && typeof data32 != "string" && (vErrors = report(vErrors, instancePath + "/volume_ml", "type"), errors++), typeof data32 == "string" && (pattern3.test(data32) || (vErrors = report(vErrors, instancePath + "/volume_ml", "pattern"), errors++)), typeof data32 == "number" && isFinite(data32) && ((data32 > 1e4 || isNaN(data32)) && (vErrors = report(vErrors, instancePath + "/volume_ml", "maximum"), errors++), (data32 < 0 || isNaN(data32)) && (vErrors = report(vErrors, instancePath + "/volume_ml", "minimum"), errors++));
    }
    if (data.size_mm !== void 0) {
      let data33 = data.size_mm;
      !(typeof data33 == "number" && isFinite(data33)) && typeof data33 != "string" && (vErrors = report(vErrors, instancePath + "/size_mm", "type"), errors++), !(typeof data33 == "number" && isFinite(data33)) && typeof data33 != "string" && (vErrors = report(vErrors, instancePath + "/size_mm", "type"), errors++), typeof data33 == "string" && (pattern3.test(data33) || (vErrors = report(vErrors, instancePath + "/size_mm", "pattern"), errors++)), typeof data33 == "number" && isFinite(data33) && ((data33 > 500 || isNaN(data33)) && (vErrors = report(vErrors, instancePath + "/size_mm", "maximum"), errors++), (data33 < 0 || isNaN(data33)) && (vErrors = report(vErrors, instancePath + "/size_mm", "minimum"), errors++));
    }
    if (data.blood_loss_ml !== void 0) {
      let data34 = data.blood_loss_ml;
      !(typeof data34 == "number" && isFinite(data34)) && typeof data34 != "string" && (vErrors = report(vErrors, instancePath + "/blood_loss_ml", "type"), errors++), !(typeof data34 == "number" && isFinite(data34)) && typeof data34 != "string" && (vErrors = report(vErrors, instancePath + "/blood_loss_ml", "type"), errors++), typeof data34 == "string" && (pattern3.test(data34) || (vErrors = report(vErrors, instancePath + "/blood_loss_ml", "pattern"), errors++)), typeof data34 == "number" && isFinite(data34) && ((data34 > 2e4 || isNaN(data34)) && (vErrors = report(vErrors, instancePath + "/blood_loss_ml", "maximum"), errors++), (data34 < 0 || isNaN(data34)) && (vErrors = report(vErrors, instancePath + "/blood_loss_ml", "minimum"), errors++));
    }
    if (data.haemoglobin_drop_g_dl !== void 0) {
      let data35 = data.haemoglobin_drop_g_dl;
      !(typeof data35 == "number" && isFinite(data35)) && typeof data35 != "string" && (vErrors = report(vErrors, instancePath + "/haemoglobin_drop_g_dl", "type"), errors++), !(typeof data35 == "number" && isFinite(data35)) && typeof data35 != "string" && (vErrors = report(vErrors, instancePath + "/haemoglobin_drop_g_dl", "type"), errors++), typeof data35 == "string" && (pattern3.test(data35) || (vErrors = report(vErrors, instancePath + "/haemoglobin_drop_g_dl", "pattern"), errors++)), typeof data35 == "number" && isFinite(data35) && ((data35 > 25 || isNaN(data35)) && (vErrors = report(vErrors, instancePath + "/haemoglobin_drop_g_dl", "maximum"), errors++), (data35 < 0 || isNaN(data35)) && (vErrors = report(vErrors, instancePath + "/haemoglobin_drop_g_dl", "minimum"), errors++));
    }
    if (data.barc !== void 0) {
      let data36 = data.barc;
      data36 === 1 || data36 === 2 || data36 === 3 || data36 === "3a" || data36 === "3b" || data36 === "3c" || data36 === 4 || data36 === 5 || data36 === "5a" || data36 === "5b" || (vErrors = report(vErrors, instancePath + "/barc", "enum"), errors++);
    }
    if (data.vital_signs !== void 0) {
      let data37 = data.vital_signs;
      if (Array.isArray(data37)) {
        let len5 = data37.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate60(data37[i5], { instancePath: instancePath + "/vital_signs/" + i5, parentData: data37, parentDataProperty: i5, rootData }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/vital_signs", "type"), errors++;
    }
    if (data.grafts !== void 0) {
      let data39 = data.grafts;
      if (Array.isArray(data39)) {
        let len6 = data39.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate23(data39[i6], { instancePath: instancePath + "/grafts/" + i6, parentData: data39, parentDataProperty: i6, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/grafts", "type"), errors++;
    }
    if (data.transferred_to !== void 0) {
      let data41 = data.transferred_to;
      data41 === "coronary_care_unit" || data41 === "intensive_care_unit" || data41 === "intermediate_care" || data41 === "ward" || data41 === "rehabilitation" || data41 === "other_hospital" || data41 === "care_home" || data41 === "home" || data41 === "other" || data41 === "unknown" || (vErrors = report(vErrors, instancePath + "/transferred_to", "enum"), errors++);
    }
  }
  return validate90.errors = vErrors, errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate90(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
    let found0 = repeated(data);
    found0 !== null && (vErrors = report(vErrors, instancePath, "uniqueItems", { i: found0.i, j: found0.j }), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate89.errors = vErrors, errors === 0;
}
var schema187 = { properties: { date: 1, days: 1, alive: 1, angina_ccs: 1, saq7_summary: 1, events: 1, angiography: 1, lvef_percent: 1, tests: 1, symptoms: 1, lvef_grade: 1, result_grade: 1, medication: 1, detail: 1, months: 1, symptoms_detail: 1, nyha: 1, procedures: 1, symptom_change: 1, dual_antiplatelet: 1 } }, schema194 = { properties: { kind: 1, status: 1, urgency: 1, date: 1, days_after: 1, vessel: 1, also_in: 1, reason: 1, finding: 1, result: 1, grafts: 1, detail: 1 } };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema194.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.kind !== void 0) {
      let data0 = data.kind;
      data0 === "pci" || data0 === "cabg" || data0 === "angiography" || data0 === "other" || (vErrors = report(vErrors, instancePath + "/kind", "enum"), errors++);
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      data1 === "done" || data1 === "planned" || data1 === "declined" || data1 === "unknown" || (vErrors = report(vErrors, instancePath + "/status", "enum"), errors++);
    }
    if (data.urgency !== void 0) {
      let data2 = data.urgency;
      data2 === "elective" || data2 === "urgent" || data2 === "emergency" || data2 === "salvage" || (vErrors = report(vErrors, instancePath + "/urgency", "enum"), errors++);
    }
    if (data.date !== void 0) {
      let data3 = data.date, _errs8 = errors, valid3 = !1, _errs9 = errors;
      typeof data3 == "string" ? formats0.test(data3) || (vErrors = report(vErrors, instancePath + "/date", "format"), errors++) : (vErrors = report(vErrors, instancePath + "/date", "type"), errors++);
      var _valid0 = _errs9 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs11 = errors;
        typeof data3 == "string" ? pattern11.test(data3) || (vErrors = report(vErrors, instancePath + "/date", "pattern"), errors++) : (vErrors = report(vErrors, instancePath + "/date", "type"), errors++);
        var _valid0 = _errs11 === errors;
        if (valid3 = valid3 || _valid0, !valid3) {
          let _errs13 = errors;
          typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = report(vErrors, instancePath + "/date", "type"), errors++), typeof data3 == "number" && isFinite(data3) && ((data3 > 2099 || isNaN(data3)) && (vErrors = report(vErrors, instancePath + "/date", "maximum"), errors++), (data3 < 1900 || isNaN(data3)) && (vErrors = report(vErrors, instancePath + "/date", "minimum"), errors++));
          var _valid0 = _errs13 === errors;
          valid3 = valid3 || _valid0;
        }
      }
      valid3 ? (errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null)) : (vErrors = report(vErrors, instancePath + "/date", "anyOf"), errors++);
    }
    if (data.days_after !== void 0) {
      let data4 = data.days_after;
      !(typeof data4 == "number" && isFinite(data4)) && typeof data4 != "string" && (vErrors = report(vErrors, instancePath + "/days_after", "type"), errors++), !(typeof data4 == "number" && isFinite(data4)) && typeof data4 != "string" && (vErrors = report(vErrors, instancePath + "/days_after", "type"), errors++), typeof data4 == "string" && (pattern3.test(data4) || (vErrors = report(vErrors, instancePath + "/days_after", "pattern"), errors++)), typeof data4 == "number" && isFinite(data4) && ((data4 > 36500 || isNaN(data4)) && (vErrors = report(vErrors, instancePath + "/days_after", "maximum"), errors++), (data4 < 0 || isNaN(data4)) && (vErrors = report(vErrors, instancePath + "/days_after", "minimum"), errors++));
    }
    if (data.vessel !== void 0) {
      let data5 = data.vessel;
      data5 === "LM" || data5 === "LAD" || data5 === "LCx" || data5 === "RCA" || data5 === "RI" || data5 === "D1" || data5 === "D2" || data5 === "OM1" || data5 === "OM2" || data5 === "OM3" || data5 === "PDA" || data5 === "PLV" || data5 === "LPDA" || data5 === "LPL" || data5 === "graft" || data5 === "D" || data5 === "OM" || data5 === "septal_branch" || data5 === "D3" || data5 === "AM" || data5 === "conus_branch" || data5 === "side_branch" || (vErrors = report(vErrors, instancePath + "/vessel", "enum"), errors++);
    }
    if (data.also_in !== void 0) {
      let data6 = data.also_in;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          data7 === "LM" || data7 === "LAD" || data7 === "LCx" || data7 === "RCA" || data7 === "RI" || data7 === "D1" || data7 === "D2" || data7 === "OM1" || data7 === "OM2" || data7 === "OM3" || data7 === "PDA" || data7 === "PLV" || data7 === "LPDA" || data7 === "LPL" || data7 === "graft" || data7 === "D" || data7 === "OM" || data7 === "septal_branch" || data7 === "D3" || data7 === "AM" || data7 === "conus_branch" || data7 === "side_branch" || (vErrors = report(vErrors, instancePath + "/also_in/" + i0, "enum"), errors++);
        }
      } else
        vErrors = report(vErrors, instancePath + "/also_in", "type"), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string" && (vErrors = report(vErrors, instancePath + "/reason", "type"), errors++), data.finding !== void 0 && typeof data.finding != "string" && (vErrors = report(vErrors, instancePath + "/finding", "type"), errors++), data.result !== void 0) {
      let data10 = data.result;
      data10 === "successful" || data10 === "partial" || data10 === "failed" || data10 === "unknown" || (vErrors = report(vErrors, instancePath + "/result", "enum"), errors++);
    }
    if (data.grafts !== void 0) {
      let data11 = data.grafts;
      if (Array.isArray(data11)) {
        let len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate23(data11[i1], { instancePath: instancePath + "/grafts/" + i1, parentData: data11, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/grafts", "type"), errors++;
    }
    data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate102.errors = vErrors, errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema187.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.date !== void 0) {
      let data0 = data.date, _errs4 = errors, valid2 = !1, _errs5 = errors;
      typeof data0 == "string" ? formats0.test(data0) || (vErrors = report(vErrors, instancePath + "/date", "format"), errors++) : (vErrors = report(vErrors, instancePath + "/date", "type"), errors++);
      var _valid0 = _errs5 === errors;
      if (valid2 = valid2 || _valid0, !valid2) {
        let _errs7 = errors;
        typeof data0 == "string" ? pattern11.test(data0) || (vErrors = report(vErrors, instancePath + "/date", "pattern"), errors++) : (vErrors = report(vErrors, instancePath + "/date", "type"), errors++);
        var _valid0 = _errs7 === errors;
        if (valid2 = valid2 || _valid0, !valid2) {
          let _errs9 = errors;
          typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = report(vErrors, instancePath + "/date", "type"), errors++), typeof data0 == "number" && isFinite(data0) && ((data0 > 2099 || isNaN(data0)) && (vErrors = report(vErrors, instancePath + "/date", "maximum"), errors++), (data0 < 1900 || isNaN(data0)) && (vErrors = report(vErrors, instancePath + "/date", "minimum"), errors++));
          var _valid0 = _errs9 === errors;
          valid2 = valid2 || _valid0;
        }
      }
      valid2 ? (errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null)) : (vErrors = report(vErrors, instancePath + "/date", "anyOf"), errors++);
    }
    if (data.days !== void 0) {
      let data1 = data.days;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = report(vErrors, instancePath + "/days", "type"), errors++), typeof data1 == "number" && isFinite(data1) && ((data1 > 36500 || isNaN(data1)) && (vErrors = report(vErrors, instancePath + "/days", "maximum"), errors++), (data1 < 0 || isNaN(data1)) && (vErrors = report(vErrors, instancePath + "/days", "minimum"), errors++));
    }
    if (data.alive !== void 0 && (validate12(data.alive, { instancePath: instancePath + "/alive", parentData: data, parentDataProperty: "alive", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.angina_ccs !== void 0) {
      let data3 = data.angina_ccs;
      data3 === 0 || data3 === 1 || data3 === 2 || data3 === 3 || data3 === 4 || data3 === "0-1" || data3 === "1-2" || data3 === "2-3" || data3 === "3-4" || data3 === "unknown" || (vErrors = report(vErrors, instancePath + "/angina_ccs", "enum"), errors++);
    }
    if (data.saq7_summary !== void 0) {
      let data4 = data.saq7_summary;
      typeof data4 == "number" && isFinite(data4) ? ((data4 > 100 || isNaN(data4)) && (vErrors = report(vErrors, instancePath + "/saq7_summary", "maximum"), errors++), (data4 < 0 || isNaN(data4)) && (vErrors = report(vErrors, instancePath + "/saq7_summary", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/saq7_summary", "type"), errors++);
    }
    if (data.events !== void 0) {
      let data5 = data.events;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          data6 === "death" || data6 === "mi" || data6 === "stroke" || data6 === "target_vessel_revascularisation" || data6 === "stent_thrombosis" || data6 === "other_revascularisation" || data6 === "heart_failure" || data6 === "bleeding" || data6 === "arrhythmia" || data6 === "hospitalisation" || data6 === "none" || (vErrors = report(vErrors, instancePath + "/events/" + i0, "enum"), errors++);
        }
        let found0 = repeated(data5);
        found0 !== null && (vErrors = report(vErrors, instancePath + "/events", "uniqueItems", { i: found0.i, j: found0.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/events", "type"), errors++;
    }
    if (data.angiography !== void 0) {
      let data7 = data.angiography;
      data7 === "patent" || data7 === "restenosis" || data7 === "occluded" || (vErrors = report(vErrors, instancePath + "/angiography", "enum"), errors++);
    }
    if (data.lvef_percent !== void 0) {
      let data8 = data.lvef_percent;
      !(typeof data8 == "number" && isFinite(data8)) && typeof data8 != "string" && (vErrors = report(vErrors, instancePath + "/lvef_percent", "type"), errors++), !(typeof data8 == "number" && isFinite(data8)) && typeof data8 != "string" && (vErrors = report(vErrors, instancePath + "/lvef_percent", "type"), errors++), typeof data8 == "string" && (pattern3.test(data8) || (vErrors = report(vErrors, instancePath + "/lvef_percent", "pattern"), errors++)), typeof data8 == "number" && isFinite(data8) && ((data8 > 80 || isNaN(data8)) && (vErrors = report(vErrors, instancePath + "/lvef_percent", "maximum"), errors++), (data8 < 5 || isNaN(data8)) && (vErrors = report(vErrors, instancePath + "/lvef_percent", "minimum"), errors++));
    }
    if (data.tests !== void 0) {
      let data9 = data.tests;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate44(data9[i1], { instancePath: instancePath + "/tests/" + i1, parentData: data9, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/tests", "type"), errors++;
    }
    if (data.symptoms !== void 0) {
      let data11 = data.symptoms;
      if (Array.isArray(data11)) {
        let len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2];
          data12 === "angina" || data12 === "dyspnoea" || data12 === "fatigue" || data12 === "palpitations" || data12 === "syncope" || data12 === "other" || data12 === "none" || (vErrors = report(vErrors, instancePath + "/symptoms/" + i2, "enum"), errors++);
        }
        let found1 = repeated(data11);
        found1 !== null && (vErrors = report(vErrors, instancePath + "/symptoms", "uniqueItems", { i: found1.i, j: found1.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/symptoms", "type"), errors++;
    }
    if (data.lvef_grade !== void 0) {
      let data13 = data.lvef_grade;
      data13 === "normal" || data13 === "mildly_reduced" || data13 === "moderately_reduced" || data13 === "severely_reduced" || data13 === "unknown" || (vErrors = report(vErrors, instancePath + "/lvef_grade", "enum"), errors++);
    }
    if (data.result_grade !== void 0) {
      let data14 = data.result_grade;
      data14 === "excellent" || data14 === "good" || data14 === "acceptable" || data14 === "poor" || data14 === "unknown" || (vErrors = report(vErrors, instancePath + "/result_grade", "enum"), errors++);
    }
    if (data.medication !== void 0) {
      let data15 = data.medication;
      if (Array.isArray(data15)) {
        let len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++)
          typeof data15[i3] != "string" && (vErrors = report(vErrors, instancePath + "/medication/" + i3, "type"), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/medication", "type"), errors++;
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++), data.months !== void 0) {
      let data18 = data.months;
      !(typeof data18 == "number" && isFinite(data18)) && typeof data18 != "string" && (vErrors = report(vErrors, instancePath + "/months", "type"), errors++), !(typeof data18 == "number" && isFinite(data18)) && typeof data18 != "string" && (vErrors = report(vErrors, instancePath + "/months", "type"), errors++), typeof data18 == "string" && (pattern3.test(data18) || (vErrors = report(vErrors, instancePath + "/months", "pattern"), errors++)), typeof data18 == "number" && isFinite(data18) && ((data18 > 1200 || isNaN(data18)) && (vErrors = report(vErrors, instancePath + "/months", "maximum"), errors++), (data18 < 0 || isNaN(data18)) && (vErrors = report(vErrors, instancePath + "/months", "minimum"), errors++));
    }
    if (data.symptoms_detail !== void 0 && typeof data.symptoms_detail != "string" && (vErrors = report(vErrors, instancePath + "/symptoms_detail", "type"), errors++), data.nyha !== void 0) {
      let data20 = data.nyha;
      data20 === 1 || data20 === 2 || data20 === 3 || data20 === 4 || data20 === "1-2" || data20 === "2-3" || data20 === "3-4" || data20 === "unknown" || (vErrors = report(vErrors, instancePath + "/nyha", "enum"), errors++);
    }
    if (data.procedures !== void 0) {
      let data21 = data.procedures;
      if (Array.isArray(data21)) {
        let len4 = data21.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate102(data21[i4], { instancePath: instancePath + "/procedures/" + i4, parentData: data21, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/procedures", "type"), errors++;
    }
    if (data.symptom_change !== void 0) {
      let data23 = data.symptom_change;
      data23 === "resolved" || data23 === "improved" || data23 === "unchanged" || data23 === "worse" || data23 === "unknown" || (vErrors = report(vErrors, instancePath + "/symptom_change", "enum"), errors++);
    }
    data.dual_antiplatelet !== void 0 && (validate12(data.dual_antiplatelet, { instancePath: instancePath + "/dual_antiplatelet", parentData: data, parentDataProperty: "dual_antiplatelet", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length));
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate99.errors = vErrors, errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate99(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate98.errors = vErrors, errors === 0;
}
var schema201 = { properties: { course: 1, hospital_days: 1, antiplatelets: 1, antiplatelet_months: 1, anticoagulant: 1, medication: 1, dual_antiplatelet: 1, tests: 1, antiplatelet_doses: 1, detail: 1, ruled_out: 1, transferred_to: 1, coronary_care_days: 1, intensive_care_days: 1, ward_days: 1, procedures: 1 } };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema201.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.course !== void 0) {
      let data0 = data.course;
      data0 === "uneventful" || data0 === "complicated" || (vErrors = report(vErrors, instancePath + "/course", "enum"), errors++);
    }
    if (data.hospital_days !== void 0) {
      let data1 = data.hospital_days;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = report(vErrors, instancePath + "/hospital_days", "type"), errors++), typeof data1 == "number" && isFinite(data1) && ((data1 > 1e3 || isNaN(data1)) && (vErrors = report(vErrors, instancePath + "/hospital_days", "maximum"), errors++), (data1 < 0 || isNaN(data1)) && (vErrors = report(vErrors, instancePath + "/hospital_days", "minimum"), errors++));
    }
    if (data.antiplatelets !== void 0) {
      let data2 = data.antiplatelets;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          data3 === "aspirin" || data3 === "clopidogrel" || data3 === "prasugrel" || data3 === "ticagrelor" || data3 === "cangrelor" || (vErrors = report(vErrors, instancePath + "/antiplatelets/" + i0, "enum"), errors++);
        }
        let found0 = repeated(data2);
        found0 !== null && (vErrors = report(vErrors, instancePath + "/antiplatelets", "uniqueItems", { i: found0.i, j: found0.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/antiplatelets", "type"), errors++;
    }
    if (data.antiplatelet_months !== void 0) {
      let data4 = data.antiplatelet_months;
      !(typeof data4 == "number" && isFinite(data4)) && typeof data4 != "string" && (vErrors = report(vErrors, instancePath + "/antiplatelet_months", "type"), errors++), !(typeof data4 == "number" && isFinite(data4)) && typeof data4 != "string" && (vErrors = report(vErrors, instancePath + "/antiplatelet_months", "type"), errors++), typeof data4 == "string" && (pattern3.test(data4) || (vErrors = report(vErrors, instancePath + "/antiplatelet_months", "pattern"), errors++)), typeof data4 == "number" && isFinite(data4) && ((data4 > 120 || isNaN(data4)) && (vErrors = report(vErrors, instancePath + "/antiplatelet_months", "maximum"), errors++), (data4 < 0 || isNaN(data4)) && (vErrors = report(vErrors, instancePath + "/antiplatelet_months", "minimum"), errors++));
    }
    if (data.anticoagulant !== void 0 && (validate12(data.anticoagulant, { instancePath: instancePath + "/anticoagulant", parentData: data, parentDataProperty: "anticoagulant", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.medication !== void 0) {
      let data6 = data.medication;
      if (Array.isArray(data6)) {
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          typeof data6[i1] != "string" && (vErrors = report(vErrors, instancePath + "/medication/" + i1, "type"), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/medication", "type"), errors++;
    }
    if (data.dual_antiplatelet !== void 0 && (validate12(data.dual_antiplatelet, { instancePath: instancePath + "/dual_antiplatelet", parentData: data, parentDataProperty: "dual_antiplatelet", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.tests !== void 0) {
      let data9 = data.tests;
      if (Array.isArray(data9)) {
        let len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate44(data9[i2], { instancePath: instancePath + "/tests/" + i2, parentData: data9, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/tests", "type"), errors++;
    }
    if (data.antiplatelet_doses !== void 0) {
      let data11 = data.antiplatelet_doses;
      if (Array.isArray(data11)) {
        let len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++)
          typeof data11[i3] != "string" && (vErrors = report(vErrors, instancePath + "/antiplatelet_doses/" + i3, "type"), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/antiplatelet_doses", "type"), errors++;
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (vErrors = report(vErrors, instancePath + "/detail", "type"), errors++), data.ruled_out !== void 0) {
      let data14 = data.ruled_out;
      if (Array.isArray(data14)) {
        let len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data15 = data14[i4];
          data15 === "mi" || data15 === "stroke" || data15 === "perforation" || data15 === "pericardial_effusion" || data15 === "bleeding" || data15 === "vascular" || data15 === "contrast_nephropathy" || data15 === "arrhythmia" || data15 === "stent_thrombosis" || (vErrors = report(vErrors, instancePath + "/ruled_out/" + i4, "enum"), errors++);
        }
        let found1 = repeated(data14);
        found1 !== null && (vErrors = report(vErrors, instancePath + "/ruled_out", "uniqueItems", { i: found1.i, j: found1.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/ruled_out", "type"), errors++;
    }
    if (data.transferred_to !== void 0) {
      let data16 = data.transferred_to;
      if (Array.isArray(data16)) {
        let len5 = data16.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data17 = data16[i5];
          data17 === "coronary_care_unit" || data17 === "intensive_care_unit" || data17 === "intermediate_care" || data17 === "ward" || data17 === "rehabilitation" || data17 === "other_hospital" || data17 === "care_home" || data17 === "home" || data17 === "other" || data17 === "unknown" || (vErrors = report(vErrors, instancePath + "/transferred_to/" + i5, "enum"), errors++);
        }
      } else
        vErrors = report(vErrors, instancePath + "/transferred_to", "type"), errors++;
    }
    if (data.coronary_care_days !== void 0) {
      let data18 = data.coronary_care_days;
      !(typeof data18 == "number" && isFinite(data18)) && typeof data18 != "string" && (vErrors = report(vErrors, instancePath + "/coronary_care_days", "type"), errors++), !(typeof data18 == "number" && isFinite(data18)) && typeof data18 != "string" && (vErrors = report(vErrors, instancePath + "/coronary_care_days", "type"), errors++), typeof data18 == "string" && (pattern3.test(data18) || (vErrors = report(vErrors, instancePath + "/coronary_care_days", "pattern"), errors++)), typeof data18 == "number" && isFinite(data18) && ((data18 > 1e3 || isNaN(data18)) && (vErrors = report(vErrors, instancePath + "/coronary_care_days", "maximum"), errors++), (data18 < 0 || isNaN(data18)) && (vErrors = report(vErrors, instancePath + "/coronary_care_days", "minimum"), errors++));
    }
    if (data.intensive_care_days !== void 0) {
      let data19 = data.intensive_care_days;
      !(typeof data19 == "number" && isFinite(data19)) && typeof data19 != "string" && (vErrors = report(vErrors, instancePath + "/intensive_care_days", "type"), errors++), !(typeof data19 == "number" && isFinite(data19)) && typeof data19 != "string" && (vErrors = report(vErrors, instancePath + "/intensive_care_days", "type"), errors++), typeof data19 == "string" && (pattern3.test(data19) || (vErrors = report(vErrors, instancePath + "/intensive_care_days", "pattern"), errors++)), typeof data19 == "number" && isFinite(data19) && ((data19 > 1e3 || isNaN(data19)) && (vErrors = report(vErrors, instancePath + "/intensive_care_days", "maximum"), errors++), (data19 < 0 || isNaN(data19)) && (vErrors = report(vErrors, instancePath + "/intensive_care_days", "minimum"), errors++));
    }
    if (data.ward_days !== void 0) {
      let data20 = data.ward_days;
      !(typeof data20 == "number" && isFinite(data20)) && typeof data20 != "string" && (vErrors = report(vErrors, instancePath + "/ward_days", "type"), errors++), !(typeof data20 == "number" && isFinite(data20)) && typeof data20 != "string" && (vErrors = report(vErrors, instancePath + "/ward_days", "type"), errors++), typeof data20 == "string" && (pattern3.test(data20) || (vErrors = report(vErrors, instancePath + "/ward_days", "pattern"), errors++)), typeof data20 == "number" && isFinite(data20) && ((data20 > 1e3 || isNaN(data20)) && (vErrors = report(vErrors, instancePath + "/ward_days", "maximum"), errors++), (data20 < 0 || isNaN(data20)) && (vErrors = report(vErrors, instancePath + "/ward_days", "minimum"), errors++));
    }
    if (data.procedures !== void 0) {
      let data21 = data.procedures;
      if (Array.isArray(data21)) {
        let len6 = data21.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate102(data21[i6], { instancePath: instancePath + "/procedures/" + i6, parentData: data21, parentDataProperty: i6, rootData }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/procedures", "type"), errors++;
    }
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate108.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cto_note === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "cto_note" }), errors++), data.lesions === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "lesions" }), errors++);
    for (let key0 in data)
      func2.call(schema11.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.cto_note !== void 0 && data.cto_note !== 1 && (vErrors = report(vErrors, instancePath + "/cto_note", "enum"), errors++), data.patient !== void 0 && (validate11(data.patient, { instancePath: instancePath + "/patient", parentData: data, parentDataProperty: "patient", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.indication !== void 0 && (validate43(data.indication, { instancePath: instancePath + "/indication", parentData: data, parentDataProperty: "indication", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.consent !== void 0 && (validate47(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.procedure !== void 0 && (validate50(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length)), data.lesions !== void 0) {
      let data5 = data.lesions;
      if (Array.isArray(data5)) {
        data5.length < 1 && (vErrors = report(vErrors, instancePath + "/lesions", "minItems"), errors++);
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate63(data5[i0], { instancePath: instancePath + "/lesions/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/lesions", "type"), errors++;
    }
    data.complications !== void 0 && (validate89(data.complications, { instancePath: instancePath + "/complications", parentData: data, parentDataProperty: "complications", rootData }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data.follow_up !== void 0 && (validate98(data.follow_up, { instancePath: instancePath + "/follow_up", parentData: data, parentDataProperty: "follow_up", rootData }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.discharge !== void 0 && (validate108(data.discharge, { instancePath: instancePath + "/discharge", parentData: data, parentDataProperty: "discharge", rootData }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length));
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate10.errors = vErrors, errors === 0;
}
var validateRoot = validate114, schema207 = { properties: { cto_note: 1, patient: 1, indication: 1, consent: 1, procedure: 1, lesions: 1, complications: 1, follow_up: 1, discharge: 1 } };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cto_note === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "cto_note" }), errors++), data.lesions === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "lesions" }), errors++);
    for (let key0 in data)
      func2.call(schema207.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.cto_note !== void 0 && data.cto_note !== 1 && (vErrors = report(vErrors, instancePath + "/cto_note", "enum"), errors++), data.patient !== void 0 && (validate11(data.patient, { instancePath: instancePath + "/patient", parentData: data, parentDataProperty: "patient", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.indication !== void 0 && (validate43(data.indication, { instancePath: instancePath + "/indication", parentData: data, parentDataProperty: "indication", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.consent !== void 0 && (validate47(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.procedure !== void 0 && (validate50(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length)), data.lesions !== void 0) {
      let data5 = data.lesions;
      Array.isArray(data5) ? data5.length < 1 && (vErrors = report(vErrors, instancePath + "/lesions", "minItems"), errors++) : (vErrors = report(vErrors, instancePath + "/lesions", "type"), errors++);
    }
    data.complications !== void 0 && (validate89(data.complications, { instancePath: instancePath + "/complications", parentData: data, parentDataProperty: "complications", rootData }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data.follow_up !== void 0 && (validate98(data.follow_up, { instancePath: instancePath + "/follow_up", parentData: data, parentDataProperty: "follow_up", rootData }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.discharge !== void 0 && (validate108(data.discharge, { instancePath: instancePath + "/discharge", parentData: data, parentDataProperty: "discharge", rootData }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length));
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate114.errors = vErrors, errors === 0;
}
var validateNoteFence = validate122;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cto_note" || key0 === "patient" || key0 === "indication" || key0 === "consent" || key0 === "procedure" || key0 === "complications" || key0 === "follow_up" || key0 === "discharge" || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.cto_note !== void 0 && data.cto_note !== 1 && (vErrors = report(vErrors, instancePath + "/cto_note", "enum"), errors++), data.patient !== void 0 && (validate11(data.patient, { instancePath: instancePath + "/patient", parentData: data, parentDataProperty: "patient", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.indication !== void 0 && (validate43(data.indication, { instancePath: instancePath + "/indication", parentData: data, parentDataProperty: "indication", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.consent !== void 0 && (validate47(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.procedure !== void 0 && (validate50(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length)), data.complications !== void 0 && (validate89(data.complications, { instancePath: instancePath + "/complications", parentData: data, parentDataProperty: "complications", rootData }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data.follow_up !== void 0 && (validate98(data.follow_up, { instancePath: instancePath + "/follow_up", parentData: data, parentDataProperty: "follow_up", rootData }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.discharge !== void 0 && (validate108(data.discharge, { instancePath: instancePath + "/discharge", parentData: data, parentDataProperty: "discharge", rootData }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length));
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate122.errors = vErrors, errors === 0;
}
var validateLesion = validate63;
function repeated(list) {
  let seen = /* @__PURE__ */ new Map(), found = null;
  for (let [i, entry] of list.entries()) {
    let key = entry !== null && typeof entry == "object" ? "\0" + JSON.stringify(entry, inOrder) : entry;
    seen.has(key) && (found = { i, j: seen.get(key) }), seen.set(key, i);
  }
  return found;
}
function inOrder(_, value) {
  return value !== null && typeof value == "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value;
}
function codePoints(text) {
  return [...text].length;
}
function report(errors, instancePath, keyword, params = {}) {
  return (errors ??= []).push({ instancePath, schemaPath: "", keyword, params }), errors;
}
export {
  validateLesion,
  validateNote,
  validateNoteFence,
  validateRoot
};
