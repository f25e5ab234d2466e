// Generated from schemas/cto-note.schema.json by scripts/generate.ts. Change the schema, then run `npm run generate`.
// biome-ignore-all lint: generated
// <stdin>
var validateNote = validate10;
var pattern0 = new RegExp("^x_", "u"), schema12 = { properties: { id: 1, age_years: 1, sex: 1, prior_cabg: 1, prior_mi: 1, prior_pci: 1, diabetes: 1, lvef_percent: 1, egfr_ml_min: 1, weight_kg: 1, dialysis: 1 } }, func2 = Object.prototype.hasOwnProperty, pattern2 = new RegExp("^unknown$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "yes" || data === "no" || data === !0 || data === !1 || data === "unknown" || (vErrors = report(vErrors, instancePath, "enum"), errors++), validate12.errors = vErrors, errors === 0;
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
      !(typeof data7 == "number" && isFinite(data7)) && typeof data7 != "string" && (vErrors = report(vErrors, instancePath + "/lvef_percent", "type"), errors++), typeof data7 == "number" && isFinite(data7) && ((data7 > 80 || isNaN(data7)) && (vErrors = report(vErrors, instancePath + "/lvef_percent", "maximum"), errors++), (data7 < 5 || isNaN(data7)) && (vErrors = report(vErrors, instancePath + "/lvef_percent", "minimum"), errors++)), typeof data7 == "string" && (pattern2.test(data7) || (vErrors = report(vErrors, instancePath + "/lvef_percent", "pattern"), errors++));
    }
    if (data.egfr_ml_min !== void 0) {
      let data8 = data.egfr_ml_min;
      typeof data8 == "number" && isFinite(data8) ? ((data8 > 200 || isNaN(data8)) && (vErrors = report(vErrors, instancePath + "/egfr_ml_min", "maximum"), errors++), (data8 <= 0 || isNaN(data8)) && (vErrors = report(vErrors, instancePath + "/egfr_ml_min", "exclusiveMinimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/egfr_ml_min", "type"), errors++);
    }
    if (data.weight_kg !== void 0) {
      let data9 = data.weight_kg;
      typeof data9 == "number" && isFinite(data9) ? ((data9 > 400 || isNaN(data9)) && (vErrors = report(vErrors, instancePath + "/weight_kg", "maximum"), errors++), (data9 <= 0 || isNaN(data9)) && (vErrors = report(vErrors, instancePath + "/weight_kg", "exclusiveMinimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/weight_kg", "type"), errors++);
    }
    data.dialysis !== void 0 && (validate12(data.dialysis, { instancePath: instancePath + "/dialysis", parentData: data, parentDataProperty: "dialysis", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length));
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate11.errors = vErrors, errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "symptoms" || key0 === "angina_ccs" || key0 === "ischaemia" || key0 === "viability" || key0 === "goals" || key0 === "heart_team" || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.symptoms !== void 0) {
      let data0 = data.symptoms;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          data1 === "angina" || data1 === "dyspnoea" || data1 === "fatigue" || data1 === "none" || (vErrors = report(vErrors, instancePath + "/symptoms/" + i0, "enum"), errors++);
        }
        let found0 = repeated(data0);
        found0 !== null && (vErrors = report(vErrors, instancePath + "/symptoms", "uniqueItems", { i: found0.i, j: found0.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/symptoms", "type"), errors++;
    }
    if (data.angina_ccs !== void 0) {
      let data2 = data.angina_ccs;
      data2 === 0 || data2 === 1 || data2 === 2 || data2 === 3 || data2 === 4 || (vErrors = report(vErrors, instancePath + "/angina_ccs", "enum"), errors++);
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
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate19.errors = vErrors, errors === 0;
}
var formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.obtained === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "obtained" }), errors++);
    for (let key0 in data)
      key0 === "obtained" || key0 === "date" || key0 === "discussed" || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.obtained !== void 0) {
      let data0 = data.obtained;
      data0 === "yes" || data0 === "no" || data0 === !0 || data0 === !1 || (vErrors = report(vErrors, instancePath + "/obtained", "enum"), errors++);
    }
    if (data.date !== void 0) {
      let data1 = data.date;
      typeof data1 == "string" ? formats0.test(data1) || (vErrors = report(vErrors, instancePath + "/date", "format"), errors++) : (vErrors = report(vErrors, instancePath + "/date", "type"), errors++);
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
  return validate21.errors = vErrors, errors === 0;
}
var schema21 = { properties: { date: 1, operators: 1, access: 1, dual_injection: 1, contrast_ml: 1, air_kerma_gy: 1, dap_gy_cm2: 1, fluoroscopy_min: 1, duration_min: 1 } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func2.call(schema21.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.date !== void 0) {
      let data0 = data.date;
      typeof data0 == "string" ? formats0.test(data0) || (vErrors = report(vErrors, instancePath + "/date", "format"), errors++) : (vErrors = report(vErrors, instancePath + "/date", "type"), errors++);
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
      typeof data6 == "number" && isFinite(data6) ? ((data6 > 999 || isNaN(data6)) && (vErrors = report(vErrors, instancePath + "/contrast_ml", "maximum"), errors++), (data6 < 0 || isNaN(data6)) && (vErrors = report(vErrors, instancePath + "/contrast_ml", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/contrast_ml", "type"), errors++);
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
      typeof data10 == "number" && isFinite(data10) ? ((data10 > 1440 || isNaN(data10)) && (vErrors = report(vErrors, instancePath + "/duration_min", "maximum"), errors++), (data10 < 0 || isNaN(data10)) && (vErrors = report(vErrors, instancePath + "/duration_min", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/duration_min", "type"), errors++);
    }
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate23.errors = vErrors, errors === 0;
}
var schema22 = { properties: { id: 1, vessel: 1, segment: 1, occlusion_months: 1, timi_before: 1, length_mm: 1, stump: 1, cap_ambiguity: 1, calcification: 1, bend_degrees: 1, tortuosity: 1, prior_attempt: 1, interventional_collaterals: 1, rentrop: 1, werner_cc: 1, in_stent: 1, bypassed: 1, side_branch_at_cap: 1, distal_bifurcation: 1, multiple_occlusions: 1, distal_vessel: 1, crossing: 1, outcome: 1, scores: 1, summary: 1 } };
var func5 = codePoints, pattern8 = new RegExp("^[^\0-!-*,:-@\\[-\\^`{-\xA9\xAB-\xB1\xB4\xB6-\xB8\xBB\xBF\xD7\xF7\u034F\u061C\u1680\u17B4-\u17B5\u180B-\u180F\u2000-\u206F\u20A0-\u20FF\u2190-\u245F\u2500-\u2775\u2794-\u2BFF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3300-\u33FF\u4DC0-\u4DFF\uE000-\uF8FF\uFE00-\uFE6F\uFEFF-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\uFFDD-\uFFFF\u{110BD}\u{110CD}\u{13430}-\u{1343F}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{10FFFF} ._/+-](?:[ _/-]*[^\0-!-*,:-@\\[-\\^`{-\xA9\xAB-\xB1\xB4\xB6-\xB8\xBB\xBF\xD7\xF7\u034F\u061C\u1680\u17B4-\u17B5\u180B-\u180F\u2000-\u206F\u20A0-\u20FF\u2190-\u245F\u2500-\u2775\u2794-\u2BFF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3300-\u33FF\u4DC0-\u4DFF\uE000-\uF8FF\uFE00-\uFE6F\uFEFF-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\uFFDD-\uFFFF\u{110BD}\u{110CD}\u{13430}-\u{1343F}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{10FFFF} _/-])*$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "timi_flow" || key0 === "residual_stenosis_percent" || key0 === "technical_success" || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.timi_flow !== void 0) {
      let data0 = data.timi_flow;
      data0 === 0 || data0 === 1 || data0 === 2 || data0 === 3 || (vErrors = report(vErrors, instancePath + "/timi_flow", "enum"), errors++);
    }
    if (data.residual_stenosis_percent !== void 0) {
      let data1 = data.residual_stenosis_percent;
      typeof data1 == "number" && isFinite(data1) ? ((data1 > 100 || isNaN(data1)) && (vErrors = report(vErrors, instancePath + "/residual_stenosis_percent", "maximum"), errors++), (data1 < 0 || isNaN(data1)) && (vErrors = report(vErrors, instancePath + "/residual_stenosis_percent", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/residual_stenosis_percent", "type"), errors++);
    }
    if (data.technical_success !== void 0) {
      let data2 = data.technical_success;
      data2 === "yes" || data2 === "no" || data2 === !0 || data2 === !1 || (vErrors = report(vErrors, instancePath + "/technical_success", "enum"), errors++);
    }
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.vessel === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "vessel" }), errors++);
    for (let key0 in data)
      func2.call(schema22.properties, key0) || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && (vErrors = report(vErrors, instancePath + "/id", "type"), errors++), typeof data0 == "string" && (func5(data0) > 40 && (vErrors = report(vErrors, instancePath + "/id", "maxLength"), errors++), pattern8.test(data0) || (vErrors = report(vErrors, instancePath + "/id", "pattern"), errors++));
    }
    if (data.vessel !== void 0) {
      let data1 = data.vessel;
      data1 === "LM" || data1 === "LAD" || data1 === "LCx" || data1 === "RCA" || data1 === "RI" || data1 === "D1" || data1 === "D2" || data1 === "OM1" || data1 === "OM2" || data1 === "OM3" || data1 === "PDA" || data1 === "PLV" || data1 === "LPDA" || data1 === "LPL" || data1 === "graft" || (vErrors = report(vErrors, instancePath + "/vessel", "enum"), errors++);
    }
    if (data.segment !== void 0) {
      let data2 = data.segment;
      data2 === "ostial" || data2 === "proximal" || data2 === "mid" || data2 === "distal" || data2 === "unknown" || (vErrors = report(vErrors, instancePath + "/segment", "enum"), errors++);
    }
    if (data.occlusion_months !== void 0) {
      let data3 = data.occlusion_months;
      !(typeof data3 == "number" && isFinite(data3)) && typeof data3 != "string" && (vErrors = report(vErrors, instancePath + "/occlusion_months", "type"), errors++), typeof data3 == "number" && isFinite(data3) && ((data3 > 600 || isNaN(data3)) && (vErrors = report(vErrors, instancePath + "/occlusion_months", "maximum"), errors++), (data3 < 0 || isNaN(data3)) && (vErrors = report(vErrors, instancePath + "/occlusion_months", "minimum"), errors++)), typeof data3 == "string" && (pattern2.test(data3) || (vErrors = report(vErrors, instancePath + "/occlusion_months", "pattern"), errors++));
    }
    if (data.timi_before !== void 0) {
      let data4 = data.timi_before;
      data4 === 0 || data4 === 1 || data4 === 2 || data4 === 3 || (vErrors = report(vErrors, instancePath + "/timi_before", "enum"), errors++);
    }
    if (data.length_mm !== void 0) {
      let data5 = data.length_mm;
      !(typeof data5 == "number" && isFinite(data5)) && typeof data5 != "string" && (vErrors = report(vErrors, instancePath + "/length_mm", "type"), errors++), typeof data5 == "number" && isFinite(data5) && ((data5 > 200 || isNaN(data5)) && (vErrors = report(vErrors, instancePath + "/length_mm", "maximum"), errors++), (data5 <= 0 || isNaN(data5)) && (vErrors = report(vErrors, instancePath + "/length_mm", "exclusiveMinimum"), errors++)), typeof data5 == "string" && (pattern2.test(data5) || (vErrors = report(vErrors, instancePath + "/length_mm", "pattern"), errors++));
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
      data8 === "none" || data8 === "mild" || data8 === "moderate" || data8 === "severe" || data8 === "unknown" || (vErrors = report(vErrors, instancePath + "/calcification", "enum"), errors++);
    }
    if (data.bend_degrees !== void 0) {
      let data9 = data.bend_degrees;
      !(typeof data9 == "number" && isFinite(data9)) && typeof data9 != "string" && (vErrors = report(vErrors, instancePath + "/bend_degrees", "type"), errors++), typeof data9 == "number" && isFinite(data9) && ((data9 > 180 || isNaN(data9)) && (vErrors = report(vErrors, instancePath + "/bend_degrees", "maximum"), errors++), (data9 < 0 || isNaN(data9)) && (vErrors = report(vErrors, instancePath + "/bend_degrees", "minimum"), errors++)), typeof data9 == "string" && (pattern2.test(data9) || (vErrors = report(vErrors, instancePath + "/bend_degrees", "pattern"), errors++));
    }
    if (data.tortuosity !== void 0) {
      let data10 = data.tortuosity;
      data10 === "none" || data10 === "mild" || data10 === "moderate" || data10 === "severe" || data10 === "unseen" || data10 === "unknown" || (vErrors = report(vErrors, instancePath + "/tortuosity", "enum"), errors++);
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
    if (data.crossing !== void 0) {
      let data21 = data.crossing;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (let key1 in data21)
          key1 === "strategies" || key1 === "successful" || key1 === "minutes" || pattern0.test(key1) || (vErrors = report(vErrors, instancePath + "/crossing", "additionalProperties", { additionalProperty: key1 }), errors++);
        if (data21.strategies !== void 0) {
          let data22 = data21.strategies;
          if (Array.isArray(data22)) {
            let len0 = data22.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data23 = data22[i0];
              data23 === "awe" || data23 === "adr" || data23 === "retrograde_wire" || data23 === "retrograde_dissection" || (vErrors = report(vErrors, instancePath + "/crossing/strategies/" + i0, "enum"), errors++);
            }
          } else
            vErrors = report(vErrors, instancePath + "/crossing/strategies", "type"), errors++;
        }
        if (data21.successful !== void 0) {
          let data24 = data21.successful;
          data24 === "awe" || data24 === "adr" || data24 === "retrograde_wire" || data24 === "retrograde_dissection" || data24 === "none" || (vErrors = report(vErrors, instancePath + "/crossing/successful", "enum"), errors++);
        }
        if (data21.minutes !== void 0) {
          let data25 = data21.minutes;
          typeof data25 == "number" && isFinite(data25) ? ((data25 > 600 || isNaN(data25)) && (vErrors = report(vErrors, instancePath + "/crossing/minutes", "maximum"), errors++), (data25 < 0 || isNaN(data25)) && (vErrors = report(vErrors, instancePath + "/crossing/minutes", "minimum"), errors++)) : (vErrors = report(vErrors, instancePath + "/crossing/minutes", "type"), errors++);
        }
      } else
        vErrors = report(vErrors, instancePath + "/crossing", "type"), errors++;
    }
    if (data.outcome !== void 0 && (validate27(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.scores !== void 0) {
      let data27 = data.scores;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (let key2 in data27)
          key2 === "j_cto" || key2 === "progress_cto" || pattern0.test(key2) || (vErrors = report(vErrors, instancePath + "/scores", "additionalProperties", { additionalProperty: key2 }), errors++);
        if (data27.j_cto !== void 0) {
          let data28 = data27.j_cto;
          typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28) || (vErrors = report(vErrors, instancePath + "/scores/j_cto", "type"), errors++), typeof data28 == "number" && isFinite(data28) && ((data28 > 5 || isNaN(data28)) && (vErrors = report(vErrors, instancePath + "/scores/j_cto", "maximum"), errors++), (data28 < 0 || isNaN(data28)) && (vErrors = report(vErrors, instancePath + "/scores/j_cto", "minimum"), errors++));
        }
        if (data27.progress_cto !== void 0) {
          let data29 = data27.progress_cto;
          typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29) || (vErrors = report(vErrors, instancePath + "/scores/progress_cto", "type"), errors++), typeof data29 == "number" && isFinite(data29) && ((data29 > 4 || isNaN(data29)) && (vErrors = report(vErrors, instancePath + "/scores/progress_cto", "maximum"), errors++), (data29 < 0 || isNaN(data29)) && (vErrors = report(vErrors, instancePath + "/scores/progress_cto", "minimum"), errors++));
        }
      } else
        vErrors = report(vErrors, instancePath + "/scores", "type"), errors++;
    }
    data.summary !== void 0 && typeof data.summary != "string" && (vErrors = report(vErrors, instancePath + "/summary", "type"), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate26.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cto_note === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "cto_note" }), errors++), data.lesions === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "lesions" }), errors++);
    for (let key0 in data)
      key0 === "cto_note" || key0 === "patient" || key0 === "indication" || key0 === "consent" || key0 === "procedure" || key0 === "lesions" || key0 === "complications" || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.cto_note !== void 0 && data.cto_note !== 1 && (vErrors = report(vErrors, instancePath + "/cto_note", "enum"), errors++), data.patient !== void 0 && (validate11(data.patient, { instancePath: instancePath + "/patient", parentData: data, parentDataProperty: "patient", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.indication !== void 0 && (validate19(data.indication, { instancePath: instancePath + "/indication", parentData: data, parentDataProperty: "indication", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data.consent !== void 0 && (validate21(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.procedure !== void 0 && (validate23(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.lesions !== void 0) {
      let data5 = data.lesions;
      if (Array.isArray(data5)) {
        data5.length < 1 && (vErrors = report(vErrors, instancePath + "/lesions", "minItems"), errors++);
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate26(data5[i0], { instancePath: instancePath + "/lesions/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
      } else
        vErrors = report(vErrors, instancePath + "/lesions", "type"), errors++;
    }
    if (data.complications !== void 0) {
      let data7 = data.complications;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          data8 === "death" || data8 === "mi" || data8 === "stroke" || data8 === "urgent_revascularisation" || data8 === "pericardiocentesis" || data8 === "tamponade" || data8 === "perforation" || data8 === "vascular" || data8 === "bleeding" || data8 === "contrast_nephropathy" || data8 === "radiation_injury" || data8 === "none" || (vErrors = report(vErrors, instancePath + "/complications/" + i1, "enum"), errors++);
        }
        let found0 = repeated(data7);
        found0 !== null && (vErrors = report(vErrors, instancePath + "/complications", "uniqueItems", { i: found0.i, j: found0.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/complications", "type"), errors++;
    }
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate10.errors = vErrors, errors === 0;
}
var validateFrame = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cto_note === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "cto_note" }), errors++), data.lesions === void 0 && (vErrors = report(vErrors, instancePath, "required", { missingProperty: "lesions" }), errors++);
    for (let key0 in data)
      key0 === "cto_note" || key0 === "patient" || key0 === "indication" || key0 === "consent" || key0 === "procedure" || key0 === "lesions" || key0 === "complications" || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.cto_note !== void 0 && data.cto_note !== 1 && (vErrors = report(vErrors, instancePath + "/cto_note", "enum"), errors++), data.patient !== void 0 && (validate11(data.patient, { instancePath: instancePath + "/patient", parentData: data, parentDataProperty: "patient", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.indication !== void 0 && (validate19(data.indication, { instancePath: instancePath + "/indication", parentData: data, parentDataProperty: "indication", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data.consent !== void 0 && (validate21(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.procedure !== void 0 && (validate23(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.lesions !== void 0) {
      let data5 = data.lesions;
      Array.isArray(data5) ? data5.length < 1 && (vErrors = report(vErrors, instancePath + "/lesions", "minItems"), errors++) : (vErrors = report(vErrors, instancePath + "/lesions", "type"), errors++);
    }
    if (data.complications !== void 0) {
      let data6 = data.complications;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          data7 === "death" || data7 === "mi" || data7 === "stroke" || data7 === "urgent_revascularisation" || data7 === "pericardiocentesis" || data7 === "tamponade" || data7 === "perforation" || data7 === "vascular" || data7 === "bleeding" || data7 === "contrast_nephropathy" || data7 === "radiation_injury" || data7 === "none" || (vErrors = report(vErrors, instancePath + "/complications/" + i0, "enum"), errors++);
        }
        let found0 = repeated(data6);
        found0 !== null && (vErrors = report(vErrors, instancePath + "/complications", "uniqueItems", { i: found0.i, j: found0.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/complications", "type"), errors++;
    }
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate30.errors = vErrors, errors === 0;
}
var validateNoteFence = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "cto_note" || key0 === "patient" || key0 === "indication" || key0 === "consent" || key0 === "procedure" || key0 === "complications" || pattern0.test(key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.cto_note !== void 0 && data.cto_note !== 1 && (vErrors = report(vErrors, instancePath + "/cto_note", "enum"), errors++), data.patient !== void 0 && (validate11(data.patient, { instancePath: instancePath + "/patient", parentData: data, parentDataProperty: "patient", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.indication !== void 0 && (validate19(data.indication, { instancePath: instancePath + "/indication", parentData: data, parentDataProperty: "indication", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data.consent !== void 0 && (validate21(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.procedure !== void 0 && (validate23(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.complications !== void 0) {
      let data5 = data.complications;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          data6 === "death" || data6 === "mi" || data6 === "stroke" || data6 === "urgent_revascularisation" || data6 === "pericardiocentesis" || data6 === "tamponade" || data6 === "perforation" || data6 === "vascular" || data6 === "bleeding" || data6 === "contrast_nephropathy" || data6 === "radiation_injury" || data6 === "none" || (vErrors = report(vErrors, instancePath + "/complications/" + i0, "enum"), errors++);
        }
        let found0 = repeated(data5);
        found0 !== null && (vErrors = report(vErrors, instancePath + "/complications", "uniqueItems", { i: found0.i, j: found0.j }), errors++);
      } else
        vErrors = report(vErrors, instancePath + "/complications", "type"), errors++;
    }
  } else
    vErrors = report(vErrors, instancePath, "type"), errors++;
  return validate35.errors = vErrors, errors === 0;
}
var validateLesion = validate26;
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
  validateFrame,
  validateLesion,
  validateNote,
  validateNoteFence
};
