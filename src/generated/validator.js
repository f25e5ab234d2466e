// Generated from schemas/cto-note.schema.json by scripts/generate.ts. Change the schema, then run `npm run generate`.
// biome-ignore-all lint: generated
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

// <stdin>
var validateNote = validate20, schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:cto-notes:schema:note:1", type: "object", properties: { cto_note: { enum: [1] }, patient: { $ref: "#/$defs/patient" }, indication: { $ref: "#/$defs/indication" }, consent: { $ref: "#/$defs/consent" }, procedure: { $ref: "#/$defs/procedure" }, lesions: { type: "array", minItems: 1, items: { $ref: "#/$defs/lesion" } }, complications: { $ref: "#/$defs/complications" } }, patternProperties: { "^x_": {} }, additionalProperties: !1, required: ["cto_note", "lesions"], $defs: { finding: { enum: ["yes", "no", !0, !1, "unknown"] }, answer: { enum: ["yes", "no", !0, !1] }, patient: { type: "object", properties: { id: { type: ["string", "integer"] }, age_years: { type: ["number", "string"], minimum: 18, maximum: 110, pattern: "^unknown$" }, sex: { enum: ["female", "male", "other", "unknown"] }, prior_cabg: { $ref: "#/$defs/finding" }, prior_mi: { $ref: "#/$defs/finding" }, prior_pci: { $ref: "#/$defs/finding" }, diabetes: { $ref: "#/$defs/finding" }, lvef_percent: { type: ["number", "string"], minimum: 5, maximum: 80, pattern: "^unknown$" }, egfr_ml_min: { type: "number", minimum: 0, maximum: 200 }, weight_kg: { type: "number", exclusiveMinimum: 0, maximum: 400 } }, patternProperties: { "^x_": {} }, additionalProperties: !1 }, indication: { type: "object", properties: { symptoms: { type: "array", items: { enum: ["angina", "dyspnoea", "fatigue", "none"] }, uniqueItems: !0 }, angina_ccs: { enum: [0, 1, 2, 3, 4] }, ischaemia: { $ref: "#/$defs/finding" }, viability: { $ref: "#/$defs/finding" }, goals: { type: "array", items: { enum: ["symptom_relief", "quality_of_life", "ischaemia_reduction", "lvef_improvement", "complete_revascularisation", "survival", "prevent_mi", "prevent_stroke", "prevent_revascularisation"] }, uniqueItems: !0 }, heart_team: { $ref: "#/$defs/answer" } }, patternProperties: { "^x_": {} }, additionalProperties: !1 }, consent: { type: "object", properties: { obtained: { $ref: "#/$defs/answer" }, date: { type: "string", format: "date" }, discussed: { type: "array", items: { enum: ["benefits", "risks", "alternatives", "chance_of_success", "radiation", "contrast"] }, uniqueItems: !0 } }, patternProperties: { "^x_": {} }, additionalProperties: !1, required: ["obtained"] }, procedure: { type: "object", properties: { date: { type: "string", format: "date" }, operators: { type: "array", items: { type: ["string", "integer"] }, uniqueItems: !0 }, access: { type: "array", items: { type: "string" }, uniqueItems: !0 }, dual_injection: { $ref: "#/$defs/finding" }, contrast_ml: { type: "number", minimum: 0, maximum: 999 }, air_kerma_gy: { type: "number", minimum: 0, maximum: 50 }, dap_gy_cm2: { type: "number", minimum: 0, maximum: 5e3 }, fluoroscopy_min: { type: "number", minimum: 0, maximum: 600 }, duration_min: { type: "number", minimum: 0, maximum: 1440 } }, patternProperties: { "^x_": {} }, additionalProperties: !1 }, crossing: { type: "object", properties: { strategies: { type: "array", items: { enum: ["awe", "adr", "retrograde_wire", "retrograde_dissection"] }, uniqueItems: !0 }, successful: { enum: ["awe", "adr", "retrograde_wire", "retrograde_dissection", "none"] }, minutes: { type: "number", minimum: 0, maximum: 600 } }, patternProperties: { "^x_": {} }, additionalProperties: !1 }, outcome: { type: "object", properties: { timi_flow: { enum: [0, 1, 2, 3] }, residual_stenosis_percent: { type: "number", minimum: 0, maximum: 100 }, technical_success: { $ref: "#/$defs/answer" } }, patternProperties: { "^x_": {} }, additionalProperties: !1 }, written_scores: { type: "object", properties: { j_cto: { type: "integer", minimum: 0, maximum: 5 }, progress_cto: { type: "integer", minimum: 0, maximum: 4 } }, patternProperties: { "^x_": {} }, additionalProperties: !1 }, lesion: { type: "object", properties: { id: { type: ["string", "integer"], pattern: "^[\\p{L}\\p{N}]([\\p{L}\\p{N} ._/+-]{0,38}[\\p{L}\\p{N}.+])?$" }, vessel: { enum: ["LM", "LAD", "LCx", "RCA", "RI", "D1", "D2", "OM1", "OM2", "OM3", "PDA", "PLV", "graft"] }, segment: { enum: ["ostial", "proximal", "mid", "distal", "unknown"] }, occlusion_months: { type: ["number", "string"], minimum: 0, maximum: 600, pattern: "^unknown$" }, timi_before: { enum: [0, 1, 2, 3] }, length_mm: { type: ["number", "string"], exclusiveMinimum: 0, maximum: 200, pattern: "^unknown$" }, stump: { enum: ["tapered", "blunt", "invisible", "unknown"] }, cap_ambiguity: { $ref: "#/$defs/finding" }, calcification: { enum: ["none", "mild", "moderate", "severe", "unknown"] }, bend_degrees: { type: ["number", "string"], minimum: 0, maximum: 180, pattern: "^unknown$" }, tortuosity: { enum: ["none", "mild", "moderate", "severe", "unseen", "unknown"] }, prior_attempt: { enum: ["none", "failed", "unknown"] }, interventional_collaterals: { $ref: "#/$defs/finding" }, rentrop: { enum: [0, 1, 2, 3, "unknown"] }, werner_cc: { enum: [0, 1, 2, "unknown"] }, in_stent: { $ref: "#/$defs/finding" }, bypassed: { $ref: "#/$defs/finding" }, side_branch_at_cap: { $ref: "#/$defs/finding" }, distal_bifurcation: { $ref: "#/$defs/finding" }, multiple_occlusions: { $ref: "#/$defs/finding" }, distal_vessel: { enum: ["good", "diseased", "poor", "unknown"] }, crossing: { $ref: "#/$defs/crossing" }, outcome: { $ref: "#/$defs/outcome" }, scores: { $ref: "#/$defs/written_scores" }, summary: { type: "string" } }, patternProperties: { "^x_": {} }, additionalProperties: !1, required: ["id", "vessel"] }, complications: { type: "array", items: { enum: ["death", "mi", "stroke", "urgent_revascularisation", "pericardiocentesis", "tamponade", "perforation", "vascular", "bleeding", "contrast_nephropathy", "radiation_injury", "none"] }, uniqueItems: !0 }, note_fence: { type: "object", properties: { cto_note: { enum: [1] }, patient: { $ref: "#/$defs/patient" }, indication: { $ref: "#/$defs/indication" }, consent: { $ref: "#/$defs/consent" }, procedure: { $ref: "#/$defs/procedure" }, complications: { $ref: "#/$defs/complications" } }, patternProperties: { "^x_": {} }, additionalProperties: !1 } } }, schema57 = { type: "array", items: { enum: ["death", "mi", "stroke", "urgent_revascularisation", "pericardiocentesis", "tamponade", "perforation", "vascular", "bleeding", "contrast_nephropathy", "radiation_injury", "none"] }, uniqueItems: !0 }, pattern4 = new RegExp("^x_", "u"), schema32 = { type: "object", properties: { id: { type: ["string", "integer"] }, age_years: { type: ["number", "string"], minimum: 18, maximum: 110, pattern: "^unknown$" }, sex: { enum: ["female", "male", "other", "unknown"] }, prior_cabg: { $ref: "#/$defs/finding" }, prior_mi: { $ref: "#/$defs/finding" }, prior_pci: { $ref: "#/$defs/finding" }, diabetes: { $ref: "#/$defs/finding" }, lvef_percent: { type: ["number", "string"], minimum: 5, maximum: 80, pattern: "^unknown$" }, egfr_ml_min: { type: "number", minimum: 0, maximum: 200 }, weight_kg: { type: "number", exclusiveMinimum: 0, maximum: 400 } }, patternProperties: { "^x_": {} }, additionalProperties: !1 }, schema33 = { enum: ["yes", "no", !0, !1, "unknown"] }, func1 = Object.prototype.hasOwnProperty, pattern6 = new RegExp("^unknown$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func1.call(schema32.properties, key0) || pattern4.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema32.properties.id.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.age_years !== void 0) {
      let data1 = data.age_years;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/age_years", schemaPath: "#/properties/age_years/type", keyword: "type", params: { type: schema32.properties.age_years.type }, message: "must be number,string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 110 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/age_years", schemaPath: "#/properties/age_years/maximum", keyword: "maximum", params: { comparison: "<=", limit: 110 }, message: "must be <= 110" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1 < 18 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/age_years", schemaPath: "#/properties/age_years/minimum", keyword: "minimum", params: { comparison: ">=", limit: 18 }, message: "must be >= 18" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern6.test(data1)) {
        let err5 = { instancePath: instancePath + "/age_years", schemaPath: "#/properties/age_years/pattern", keyword: "pattern", params: { pattern: "^unknown$" }, message: 'must match pattern "^unknown$"' };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.sex !== void 0) {
      let data2 = data.sex;
      if (!(data2 === "female" || data2 === "male" || data2 === "other" || data2 === "unknown")) {
        let err6 = { instancePath: instancePath + "/sex", schemaPath: "#/properties/sex/enum", keyword: "enum", params: { allowedValues: schema32.properties.sex.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.prior_cabg !== void 0) {
      let data3 = data.prior_cabg;
      if (!(data3 === "yes" || data3 === "no" || data3 === !0 || data3 === !1 || data3 === "unknown")) {
        let err7 = { instancePath: instancePath + "/prior_cabg", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.prior_mi !== void 0) {
      let data4 = data.prior_mi;
      if (!(data4 === "yes" || data4 === "no" || data4 === !0 || data4 === !1 || data4 === "unknown")) {
        let err8 = { instancePath: instancePath + "/prior_mi", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.prior_pci !== void 0) {
      let data5 = data.prior_pci;
      if (!(data5 === "yes" || data5 === "no" || data5 === !0 || data5 === !1 || data5 === "unknown")) {
        let err9 = { instancePath: instancePath + "/prior_pci", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.diabetes !== void 0) {
      let data6 = data.diabetes;
      if (!(data6 === "yes" || data6 === "no" || data6 === !0 || data6 === !1 || data6 === "unknown")) {
        let err10 = { instancePath: instancePath + "/diabetes", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.lvef_percent !== void 0) {
      let data7 = data.lvef_percent;
      if (!(typeof data7 == "number" && isFinite(data7)) && typeof data7 != "string") {
        let err11 = { instancePath: instancePath + "/lvef_percent", schemaPath: "#/properties/lvef_percent/type", keyword: "type", params: { type: schema32.properties.lvef_percent.type }, message: "must be number,string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 80 || isNaN(data7)) {
          let err12 = { instancePath: instancePath + "/lvef_percent", schemaPath: "#/properties/lvef_percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 80 }, message: "must be <= 80" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data7 < 5 || isNaN(data7)) {
          let err13 = { instancePath: instancePath + "/lvef_percent", schemaPath: "#/properties/lvef_percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (typeof data7 == "string" && !pattern6.test(data7)) {
        let err14 = { instancePath: instancePath + "/lvef_percent", schemaPath: "#/properties/lvef_percent/pattern", keyword: "pattern", params: { pattern: "^unknown$" }, message: 'must match pattern "^unknown$"' };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.egfr_ml_min !== void 0) {
      let data8 = data.egfr_ml_min;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 200 || isNaN(data8)) {
          let err15 = { instancePath: instancePath + "/egfr_ml_min", schemaPath: "#/properties/egfr_ml_min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          let err16 = { instancePath: instancePath + "/egfr_ml_min", schemaPath: "#/properties/egfr_ml_min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/egfr_ml_min", schemaPath: "#/properties/egfr_ml_min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.weight_kg !== void 0) {
      let data9 = data.weight_kg;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 400 || isNaN(data9)) {
          let err18 = { instancePath: instancePath + "/weight_kg", schemaPath: "#/properties/weight_kg/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 }, message: "must be <= 400" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data9 <= 0 || isNaN(data9)) {
          let err19 = { instancePath: instancePath + "/weight_kg", schemaPath: "#/properties/weight_kg/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/weight_kg", schemaPath: "#/properties/weight_kg/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema37 = { type: "object", properties: { symptoms: { type: "array", items: { enum: ["angina", "dyspnoea", "fatigue", "none"] }, uniqueItems: !0 }, angina_ccs: { enum: [0, 1, 2, 3, 4] }, ischaemia: { $ref: "#/$defs/finding" }, viability: { $ref: "#/$defs/finding" }, goals: { type: "array", items: { enum: ["symptom_relief", "quality_of_life", "ischaemia_reduction", "lvef_improvement", "complete_revascularisation", "survival", "prevent_mi", "prevent_stroke", "prevent_revascularisation"] }, uniqueItems: !0 }, heart_team: { $ref: "#/$defs/answer" } }, patternProperties: { "^x_": {} }, additionalProperties: !1 }, schema40 = { enum: ["yes", "no", !0, !1] }, func0 = require_equal().default;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "symptoms" || key0 === "angina_ccs" || key0 === "ischaemia" || key0 === "viability" || key0 === "goals" || key0 === "heart_team" || pattern4.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.symptoms !== void 0) {
      let data0 = data.symptoms;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(data1 === "angina" || data1 === "dyspnoea" || data1 === "fatigue" || data1 === "none")) {
            let err1 = { instancePath: instancePath + "/symptoms/" + i0, schemaPath: "#/properties/symptoms/items/enum", keyword: "enum", params: { allowedValues: schema37.properties.symptoms.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
        let i1 = data0.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data0[i1], data0[j0])) {
                let err2 = { instancePath: instancePath + "/symptoms", schemaPath: "#/properties/symptoms/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                break outer0;
              }
        }
      } else {
        let err3 = { instancePath: instancePath + "/symptoms", schemaPath: "#/properties/symptoms/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.angina_ccs !== void 0) {
      let data2 = data.angina_ccs;
      if (!(data2 === 0 || data2 === 1 || data2 === 2 || data2 === 3 || data2 === 4)) {
        let err4 = { instancePath: instancePath + "/angina_ccs", schemaPath: "#/properties/angina_ccs/enum", keyword: "enum", params: { allowedValues: schema37.properties.angina_ccs.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.ischaemia !== void 0) {
      let data3 = data.ischaemia;
      if (!(data3 === "yes" || data3 === "no" || data3 === !0 || data3 === !1 || data3 === "unknown")) {
        let err5 = { instancePath: instancePath + "/ischaemia", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.viability !== void 0) {
      let data4 = data.viability;
      if (!(data4 === "yes" || data4 === "no" || data4 === !0 || data4 === !1 || data4 === "unknown")) {
        let err6 = { instancePath: instancePath + "/viability", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.goals !== void 0) {
      let data5 = data.goals;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data6 = data5[i2];
          if (!(data6 === "symptom_relief" || data6 === "quality_of_life" || data6 === "ischaemia_reduction" || data6 === "lvef_improvement" || data6 === "complete_revascularisation" || data6 === "survival" || data6 === "prevent_mi" || data6 === "prevent_stroke" || data6 === "prevent_revascularisation")) {
            let err7 = { instancePath: instancePath + "/goals/" + i2, schemaPath: "#/properties/goals/items/enum", keyword: "enum", params: { allowedValues: schema37.properties.goals.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        let i3 = data5.length, j1;
        if (i3 > 1) {
          outer1: for (; i3--; )
            for (j1 = i3; j1--; )
              if (func0(data5[i3], data5[j1])) {
                let err8 = { instancePath: instancePath + "/goals", schemaPath: "#/properties/goals/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                break outer1;
              }
        }
      } else {
        let err9 = { instancePath: instancePath + "/goals", schemaPath: "#/properties/goals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.heart_team !== void 0) {
      let data7 = data.heart_team;
      if (!(data7 === "yes" || data7 === "no" || data7 === !0 || data7 === !1)) {
        let err10 = { instancePath: instancePath + "/heart_team", schemaPath: "#/$defs/answer/enum", keyword: "enum", params: { allowedValues: schema40.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema41 = { type: "object", properties: { obtained: { $ref: "#/$defs/answer" }, date: { type: "string", format: "date" }, discussed: { type: "array", items: { enum: ["benefits", "risks", "alternatives", "chance_of_success", "radiation", "contrast"] }, uniqueItems: !0 } }, patternProperties: { "^x_": {} }, additionalProperties: !1, required: ["obtained"] }, formats0 = require_formats().fullFormats.date;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.obtained === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "obtained" }, message: "must have required property 'obtained'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "obtained" || key0 === "date" || key0 === "discussed" || pattern4.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.obtained !== void 0) {
      let data0 = data.obtained;
      if (!(data0 === "yes" || data0 === "no" || data0 === !0 || data0 === !1)) {
        let err2 = { instancePath: instancePath + "/obtained", schemaPath: "#/$defs/answer/enum", keyword: "enum", params: { allowedValues: schema40.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.date !== void 0) {
      let data1 = data.date;
      if (typeof data1 == "string") {
        if (!formats0.validate(data1)) {
          let err3 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.discussed !== void 0) {
      let data2 = data.discussed;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 === "benefits" || data3 === "risks" || data3 === "alternatives" || data3 === "chance_of_success" || data3 === "radiation" || data3 === "contrast")) {
            let err5 = { instancePath: instancePath + "/discussed/" + i0, schemaPath: "#/properties/discussed/items/enum", keyword: "enum", params: { allowedValues: schema41.properties.discussed.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        let i1 = data2.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data2[i1], data2[j0])) {
                let err6 = { instancePath: instancePath + "/discussed", schemaPath: "#/properties/discussed/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                break outer0;
              }
        }
      } else {
        let err7 = { instancePath: instancePath + "/discussed", schemaPath: "#/properties/discussed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema43 = { type: "object", properties: { date: { type: "string", format: "date" }, operators: { type: "array", items: { type: ["string", "integer"] }, uniqueItems: !0 }, access: { type: "array", items: { type: "string" }, uniqueItems: !0 }, dual_injection: { $ref: "#/$defs/finding" }, contrast_ml: { type: "number", minimum: 0, maximum: 999 }, air_kerma_gy: { type: "number", minimum: 0, maximum: 50 }, dap_gy_cm2: { type: "number", minimum: 0, maximum: 5e3 }, fluoroscopy_min: { type: "number", minimum: 0, maximum: 600 }, duration_min: { type: "number", minimum: 0, maximum: 1440 } }, patternProperties: { "^x_": {} }, additionalProperties: !1 };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func1.call(schema43.properties, key0) || pattern4.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          let err1 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.operators !== void 0) {
      let data1 = data.operators;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 != "string" && !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            let err3 = { instancePath: instancePath + "/operators/" + i0, schemaPath: "#/properties/operators/items/type", keyword: "type", params: { type: schema43.properties.operators.items.type }, message: "must be string,integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        let i1 = data1.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (!(typeof item0 != "string" && !(typeof item0 == "number" && !(item0 % 1) && !isNaN(item0) && isFinite(item0)))) {
              if (typeof item0 == "string" && (item0 += "_"), typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err4 = { instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.access !== void 0) {
      let data3 = data.access;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i2 = 0; i2 < len1; i2++)
          if (typeof data3[i2] != "string") {
            let err6 = { instancePath: instancePath + "/access/" + i2, schemaPath: "#/properties/access/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        let i3 = data3.length, j1;
        if (i3 > 1) {
          let indices1 = {};
          for (; i3--; ) {
            let item1 = data3[i3];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j1 = indices1[item1];
                let err7 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                break;
              }
              indices1[item1] = i3;
            }
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.dual_injection !== void 0) {
      let data5 = data.dual_injection;
      if (!(data5 === "yes" || data5 === "no" || data5 === !0 || data5 === !1 || data5 === "unknown")) {
        let err9 = { instancePath: instancePath + "/dual_injection", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.contrast_ml !== void 0) {
      let data6 = data.contrast_ml;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 999 || isNaN(data6)) {
          let err10 = { instancePath: instancePath + "/contrast_ml", schemaPath: "#/properties/contrast_ml/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 }, message: "must be <= 999" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err11 = { instancePath: instancePath + "/contrast_ml", schemaPath: "#/properties/contrast_ml/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/contrast_ml", schemaPath: "#/properties/contrast_ml/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.air_kerma_gy !== void 0) {
      let data7 = data.air_kerma_gy;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 50 || isNaN(data7)) {
          let err13 = { instancePath: instancePath + "/air_kerma_gy", schemaPath: "#/properties/air_kerma_gy/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          let err14 = { instancePath: instancePath + "/air_kerma_gy", schemaPath: "#/properties/air_kerma_gy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/air_kerma_gy", schemaPath: "#/properties/air_kerma_gy/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.dap_gy_cm2 !== void 0) {
      let data8 = data.dap_gy_cm2;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 5e3 || isNaN(data8)) {
          let err16 = { instancePath: instancePath + "/dap_gy_cm2", schemaPath: "#/properties/dap_gy_cm2/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 }, message: "must be <= 5000" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          let err17 = { instancePath: instancePath + "/dap_gy_cm2", schemaPath: "#/properties/dap_gy_cm2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/dap_gy_cm2", schemaPath: "#/properties/dap_gy_cm2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.fluoroscopy_min !== void 0) {
      let data9 = data.fluoroscopy_min;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 600 || isNaN(data9)) {
          let err19 = { instancePath: instancePath + "/fluoroscopy_min", schemaPath: "#/properties/fluoroscopy_min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          let err20 = { instancePath: instancePath + "/fluoroscopy_min", schemaPath: "#/properties/fluoroscopy_min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/fluoroscopy_min", schemaPath: "#/properties/fluoroscopy_min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.duration_min !== void 0) {
      let data10 = data.duration_min;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 1440 || isNaN(data10)) {
          let err22 = { instancePath: instancePath + "/duration_min", schemaPath: "#/properties/duration_min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          let err23 = { instancePath: instancePath + "/duration_min", schemaPath: "#/properties/duration_min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/duration_min", schemaPath: "#/properties/duration_min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema45 = { type: "object", properties: { id: { type: ["string", "integer"], pattern: "^[\\p{L}\\p{N}]([\\p{L}\\p{N} ._/+-]{0,38}[\\p{L}\\p{N}.+])?$" }, vessel: { enum: ["LM", "LAD", "LCx", "RCA", "RI", "D1", "D2", "OM1", "OM2", "OM3", "PDA", "PLV", "graft"] }, segment: { enum: ["ostial", "proximal", "mid", "distal", "unknown"] }, occlusion_months: { type: ["number", "string"], minimum: 0, maximum: 600, pattern: "^unknown$" }, timi_before: { enum: [0, 1, 2, 3] }, length_mm: { type: ["number", "string"], exclusiveMinimum: 0, maximum: 200, pattern: "^unknown$" }, stump: { enum: ["tapered", "blunt", "invisible", "unknown"] }, cap_ambiguity: { $ref: "#/$defs/finding" }, calcification: { enum: ["none", "mild", "moderate", "severe", "unknown"] }, bend_degrees: { type: ["number", "string"], minimum: 0, maximum: 180, pattern: "^unknown$" }, tortuosity: { enum: ["none", "mild", "moderate", "severe", "unseen", "unknown"] }, prior_attempt: { enum: ["none", "failed", "unknown"] }, interventional_collaterals: { $ref: "#/$defs/finding" }, rentrop: { enum: [0, 1, 2, 3, "unknown"] }, werner_cc: { enum: [0, 1, 2, "unknown"] }, in_stent: { $ref: "#/$defs/finding" }, bypassed: { $ref: "#/$defs/finding" }, side_branch_at_cap: { $ref: "#/$defs/finding" }, distal_bifurcation: { $ref: "#/$defs/finding" }, multiple_occlusions: { $ref: "#/$defs/finding" }, distal_vessel: { enum: ["good", "diseased", "poor", "unknown"] }, crossing: { $ref: "#/$defs/crossing" }, outcome: { $ref: "#/$defs/outcome" }, scores: { $ref: "#/$defs/written_scores" }, summary: { type: "string" } }, patternProperties: { "^x_": {} }, additionalProperties: !1, required: ["id", "vessel"] }, schema53 = { type: "object", properties: { strategies: { type: "array", items: { enum: ["awe", "adr", "retrograde_wire", "retrograde_dissection"] }, uniqueItems: !0 }, successful: { enum: ["awe", "adr", "retrograde_wire", "retrograde_dissection", "none"] }, minutes: { type: "number", minimum: 0, maximum: 600 } }, patternProperties: { "^x_": {} }, additionalProperties: !1 };
var pattern12 = new RegExp("^[\\p{L}\\p{N}]([\\p{L}\\p{N} ._/+-]{0,38}[\\p{L}\\p{N}.+])?$", "u"), schema54 = { type: "object", properties: { timi_flow: { enum: [0, 1, 2, 3] }, residual_stenosis_percent: { type: "number", minimum: 0, maximum: 100 }, technical_success: { $ref: "#/$defs/answer" } }, patternProperties: { "^x_": {} }, additionalProperties: !1 };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "timi_flow" || key0 === "residual_stenosis_percent" || key0 === "technical_success" || pattern4.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.timi_flow !== void 0) {
      let data0 = data.timi_flow;
      if (!(data0 === 0 || data0 === 1 || data0 === 2 || data0 === 3)) {
        let err1 = { instancePath: instancePath + "/timi_flow", schemaPath: "#/properties/timi_flow/enum", keyword: "enum", params: { allowedValues: schema54.properties.timi_flow.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.residual_stenosis_percent !== void 0) {
      let data1 = data.residual_stenosis_percent;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          let err2 = { instancePath: instancePath + "/residual_stenosis_percent", schemaPath: "#/properties/residual_stenosis_percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/residual_stenosis_percent", schemaPath: "#/properties/residual_stenosis_percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/residual_stenosis_percent", schemaPath: "#/properties/residual_stenosis_percent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.technical_success !== void 0) {
      let data2 = data.technical_success;
      if (!(data2 === "yes" || data2 === "no" || data2 === !0 || data2 === !1)) {
        let err5 = { instancePath: instancePath + "/technical_success", schemaPath: "#/$defs/answer/enum", keyword: "enum", params: { allowedValues: schema40.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.vessel === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vessel" }, message: "must have required property 'vessel'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(func1.call(schema45.properties, key0) || pattern4.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema45.properties.id.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && !pattern12.test(data0)) {
        let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}]([\\p{L}\\p{N} ._/+-]{0,38}[\\p{L}\\p{N}.+])?$" }, message: 'must match pattern "^[\\p{L}\\p{N}]([\\p{L}\\p{N} ._/+-]{0,38}[\\p{L}\\p{N}.+])?$"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.vessel !== void 0) {
      let data1 = data.vessel;
      if (!(data1 === "LM" || data1 === "LAD" || data1 === "LCx" || data1 === "RCA" || data1 === "RI" || data1 === "D1" || data1 === "D2" || data1 === "OM1" || data1 === "OM2" || data1 === "OM3" || data1 === "PDA" || data1 === "PLV" || data1 === "graft")) {
        let err5 = { instancePath: instancePath + "/vessel", schemaPath: "#/properties/vessel/enum", keyword: "enum", params: { allowedValues: schema45.properties.vessel.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.segment !== void 0) {
      let data2 = data.segment;
      if (!(data2 === "ostial" || data2 === "proximal" || data2 === "mid" || data2 === "distal" || data2 === "unknown")) {
        let err6 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/enum", keyword: "enum", params: { allowedValues: schema45.properties.segment.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.occlusion_months !== void 0) {
      let data3 = data.occlusion_months;
      if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 != "string") {
        let err7 = { instancePath: instancePath + "/occlusion_months", schemaPath: "#/properties/occlusion_months/type", keyword: "type", params: { type: schema45.properties.occlusion_months.type }, message: "must be number,string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 600 || isNaN(data3)) {
          let err8 = { instancePath: instancePath + "/occlusion_months", schemaPath: "#/properties/occlusion_months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          let err9 = { instancePath: instancePath + "/occlusion_months", schemaPath: "#/properties/occlusion_months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (typeof data3 == "string" && !pattern6.test(data3)) {
        let err10 = { instancePath: instancePath + "/occlusion_months", schemaPath: "#/properties/occlusion_months/pattern", keyword: "pattern", params: { pattern: "^unknown$" }, message: 'must match pattern "^unknown$"' };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.timi_before !== void 0) {
      let data4 = data.timi_before;
      if (!(data4 === 0 || data4 === 1 || data4 === 2 || data4 === 3)) {
        let err11 = { instancePath: instancePath + "/timi_before", schemaPath: "#/properties/timi_before/enum", keyword: "enum", params: { allowedValues: schema45.properties.timi_before.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.length_mm !== void 0) {
      let data5 = data.length_mm;
      if (!(typeof data5 == "number" && isFinite(data5)) && typeof data5 != "string") {
        let err12 = { instancePath: instancePath + "/length_mm", schemaPath: "#/properties/length_mm/type", keyword: "type", params: { type: schema45.properties.length_mm.type }, message: "must be number,string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 200 || isNaN(data5)) {
          let err13 = { instancePath: instancePath + "/length_mm", schemaPath: "#/properties/length_mm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data5 <= 0 || isNaN(data5)) {
          let err14 = { instancePath: instancePath + "/length_mm", schemaPath: "#/properties/length_mm/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (typeof data5 == "string" && !pattern6.test(data5)) {
        let err15 = { instancePath: instancePath + "/length_mm", schemaPath: "#/properties/length_mm/pattern", keyword: "pattern", params: { pattern: "^unknown$" }, message: 'must match pattern "^unknown$"' };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.stump !== void 0) {
      let data6 = data.stump;
      if (!(data6 === "tapered" || data6 === "blunt" || data6 === "invisible" || data6 === "unknown")) {
        let err16 = { instancePath: instancePath + "/stump", schemaPath: "#/properties/stump/enum", keyword: "enum", params: { allowedValues: schema45.properties.stump.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.cap_ambiguity !== void 0) {
      let data7 = data.cap_ambiguity;
      if (!(data7 === "yes" || data7 === "no" || data7 === !0 || data7 === !1 || data7 === "unknown")) {
        let err17 = { instancePath: instancePath + "/cap_ambiguity", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.calcification !== void 0) {
      let data8 = data.calcification;
      if (!(data8 === "none" || data8 === "mild" || data8 === "moderate" || data8 === "severe" || data8 === "unknown")) {
        let err18 = { instancePath: instancePath + "/calcification", schemaPath: "#/properties/calcification/enum", keyword: "enum", params: { allowedValues: schema45.properties.calcification.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.bend_degrees !== void 0) {
      let data9 = data.bend_degrees;
      if (!(typeof data9 == "number" && isFinite(data9)) && typeof data9 != "string") {
        let err19 = { instancePath: instancePath + "/bend_degrees", schemaPath: "#/properties/bend_degrees/type", keyword: "type", params: { type: schema45.properties.bend_degrees.type }, message: "must be number,string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 180 || isNaN(data9)) {
          let err20 = { instancePath: instancePath + "/bend_degrees", schemaPath: "#/properties/bend_degrees/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          let err21 = { instancePath: instancePath + "/bend_degrees", schemaPath: "#/properties/bend_degrees/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
      if (typeof data9 == "string" && !pattern6.test(data9)) {
        let err22 = { instancePath: instancePath + "/bend_degrees", schemaPath: "#/properties/bend_degrees/pattern", keyword: "pattern", params: { pattern: "^unknown$" }, message: 'must match pattern "^unknown$"' };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.tortuosity !== void 0) {
      let data10 = data.tortuosity;
      if (!(data10 === "none" || data10 === "mild" || data10 === "moderate" || data10 === "severe" || data10 === "unseen" || data10 === "unknown")) {
        let err23 = { instancePath: instancePath + "/tortuosity", schemaPath: "#/properties/tortuosity/enum", keyword: "enum", params: { allowedValues: schema45.properties.tortuosity.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.prior_attempt !== void 0) {
      let data11 = data.prior_attempt;
      if (!(data11 === "none" || data11 === "failed" || data11 === "unknown")) {
        let err24 = { instancePath: instancePath + "/prior_attempt", schemaPath: "#/properties/prior_attempt/enum", keyword: "enum", params: { allowedValues: schema45.properties.prior_attempt.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.interventional_collaterals !== void 0) {
      let data12 = data.interventional_collaterals;
      if (!(data12 === "yes" || data12 === "no" || data12 === !0 || data12 === !1 || data12 === "unknown")) {
        let err25 = { instancePath: instancePath + "/interventional_collaterals", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.rentrop !== void 0) {
      let data13 = data.rentrop;
      if (!(data13 === 0 || data13 === 1 || data13 === 2 || data13 === 3 || data13 === "unknown")) {
        let err26 = { instancePath: instancePath + "/rentrop", schemaPath: "#/properties/rentrop/enum", keyword: "enum", params: { allowedValues: schema45.properties.rentrop.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.werner_cc !== void 0) {
      let data14 = data.werner_cc;
      if (!(data14 === 0 || data14 === 1 || data14 === 2 || data14 === "unknown")) {
        let err27 = { instancePath: instancePath + "/werner_cc", schemaPath: "#/properties/werner_cc/enum", keyword: "enum", params: { allowedValues: schema45.properties.werner_cc.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.in_stent !== void 0) {
      let data15 = data.in_stent;
      if (!(data15 === "yes" || data15 === "no" || data15 === !0 || data15 === !1 || data15 === "unknown")) {
        let err28 = { instancePath: instancePath + "/in_stent", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.bypassed !== void 0) {
      let data16 = data.bypassed;
      if (!(data16 === "yes" || data16 === "no" || data16 === !0 || data16 === !1 || data16 === "unknown")) {
        let err29 = { instancePath: instancePath + "/bypassed", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.side_branch_at_cap !== void 0) {
      let data17 = data.side_branch_at_cap;
      if (!(data17 === "yes" || data17 === "no" || data17 === !0 || data17 === !1 || data17 === "unknown")) {
        let err30 = { instancePath: instancePath + "/side_branch_at_cap", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.distal_bifurcation !== void 0) {
      let data18 = data.distal_bifurcation;
      if (!(data18 === "yes" || data18 === "no" || data18 === !0 || data18 === !1 || data18 === "unknown")) {
        let err31 = { instancePath: instancePath + "/distal_bifurcation", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.multiple_occlusions !== void 0) {
      let data19 = data.multiple_occlusions;
      if (!(data19 === "yes" || data19 === "no" || data19 === !0 || data19 === !1 || data19 === "unknown")) {
        let err32 = { instancePath: instancePath + "/multiple_occlusions", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.distal_vessel !== void 0) {
      let data20 = data.distal_vessel;
      if (!(data20 === "good" || data20 === "diseased" || data20 === "poor" || data20 === "unknown")) {
        let err33 = { instancePath: instancePath + "/distal_vessel", schemaPath: "#/properties/distal_vessel/enum", keyword: "enum", params: { allowedValues: schema45.properties.distal_vessel.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.crossing !== void 0) {
      let data21 = data.crossing;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (let key1 in data21)
          if (!(key1 === "strategies" || key1 === "successful" || key1 === "minutes" || pattern4.test(key1))) {
            let err34 = { instancePath: instancePath + "/crossing", schemaPath: "#/$defs/crossing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        if (data21.strategies !== void 0) {
          let data22 = data21.strategies;
          if (Array.isArray(data22)) {
            let len0 = data22.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data23 = data22[i0];
              if (!(data23 === "awe" || data23 === "adr" || data23 === "retrograde_wire" || data23 === "retrograde_dissection")) {
                let err35 = { instancePath: instancePath + "/crossing/strategies/" + i0, schemaPath: "#/$defs/crossing/properties/strategies/items/enum", keyword: "enum", params: { allowedValues: schema53.properties.strategies.items.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
            let i1 = data22.length, j0;
            if (i1 > 1) {
              outer0: for (; i1--; )
                for (j0 = i1; j0--; )
                  if (func0(data22[i1], data22[j0])) {
                    let err36 = { instancePath: instancePath + "/crossing/strategies", schemaPath: "#/$defs/crossing/properties/strategies/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                    break outer0;
                  }
            }
          } else {
            let err37 = { instancePath: instancePath + "/crossing/strategies", schemaPath: "#/$defs/crossing/properties/strategies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data21.successful !== void 0) {
          let data24 = data21.successful;
          if (!(data24 === "awe" || data24 === "adr" || data24 === "retrograde_wire" || data24 === "retrograde_dissection" || data24 === "none")) {
            let err38 = { instancePath: instancePath + "/crossing/successful", schemaPath: "#/$defs/crossing/properties/successful/enum", keyword: "enum", params: { allowedValues: schema53.properties.successful.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data21.minutes !== void 0) {
          let data25 = data21.minutes;
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 > 600 || isNaN(data25)) {
              let err39 = { instancePath: instancePath + "/crossing/minutes", schemaPath: "#/$defs/crossing/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            if (data25 < 0 || isNaN(data25)) {
              let err40 = { instancePath: instancePath + "/crossing/minutes", schemaPath: "#/$defs/crossing/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          } else {
            let err41 = { instancePath: instancePath + "/crossing/minutes", schemaPath: "#/$defs/crossing/properties/minutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
      } else {
        let err42 = { instancePath: instancePath + "/crossing", schemaPath: "#/$defs/crossing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.outcome !== void 0 && (validate30(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.scores !== void 0) {
      let data27 = data.scores;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (let key2 in data27)
          if (!(key2 === "j_cto" || key2 === "progress_cto" || pattern4.test(key2))) {
            let err43 = { instancePath: instancePath + "/scores", schemaPath: "#/$defs/written_scores/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        if (data27.j_cto !== void 0) {
          let data28 = data27.j_cto;
          if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
            let err44 = { instancePath: instancePath + "/scores/j_cto", schemaPath: "#/$defs/written_scores/properties/j_cto/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
          if (typeof data28 == "number" && isFinite(data28)) {
            if (data28 > 5 || isNaN(data28)) {
              let err45 = { instancePath: instancePath + "/scores/j_cto", schemaPath: "#/$defs/written_scores/properties/j_cto/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            if (data28 < 0 || isNaN(data28)) {
              let err46 = { instancePath: instancePath + "/scores/j_cto", schemaPath: "#/$defs/written_scores/properties/j_cto/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
          }
        }
        if (data27.progress_cto !== void 0) {
          let data29 = data27.progress_cto;
          if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
            let err47 = { instancePath: instancePath + "/scores/progress_cto", schemaPath: "#/$defs/written_scores/properties/progress_cto/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 > 4 || isNaN(data29)) {
              let err48 = { instancePath: instancePath + "/scores/progress_cto", schemaPath: "#/$defs/written_scores/properties/progress_cto/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4" };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            if (data29 < 0 || isNaN(data29)) {
              let err49 = { instancePath: instancePath + "/scores/progress_cto", schemaPath: "#/$defs/written_scores/properties/progress_cto/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
          }
        }
      } else {
        let err50 = { instancePath: instancePath + "/scores", schemaPath: "#/$defs/written_scores/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.summary !== void 0 && typeof data.summary != "string") {
      let err51 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
    }
  } else {
    let err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cto_note === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cto_note" }, message: "must have required property 'cto_note'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.lesions === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lesions" }, message: "must have required property 'lesions'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "cto_note" || key0 === "patient" || key0 === "indication" || key0 === "consent" || key0 === "procedure" || key0 === "lesions" || key0 === "complications" || pattern4.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.cto_note !== void 0 && data.cto_note !== 1) {
      let err3 = { instancePath: instancePath + "/cto_note", schemaPath: "#/properties/cto_note/enum", keyword: "enum", params: { allowedValues: schema31.properties.cto_note.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.patient !== void 0 && (validate21(data.patient, { instancePath: instancePath + "/patient", parentData: data, parentDataProperty: "patient", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.indication !== void 0 && (validate23(data.indication, { instancePath: instancePath + "/indication", parentData: data, parentDataProperty: "indication", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.consent !== void 0 && (validate25(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.procedure !== void 0 && (validate27(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.lesions !== void 0) {
      let data5 = data.lesions;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          let err4 = { instancePath: instancePath + "/lesions", schemaPath: "#/properties/lesions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate29(data5[i0], { instancePath: instancePath + "/lesions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/lesions", schemaPath: "#/properties/lesions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.complications !== void 0) {
      let data7 = data.complications;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (!(data8 === "death" || data8 === "mi" || data8 === "stroke" || data8 === "urgent_revascularisation" || data8 === "pericardiocentesis" || data8 === "tamponade" || data8 === "perforation" || data8 === "vascular" || data8 === "bleeding" || data8 === "contrast_nephropathy" || data8 === "radiation_injury" || data8 === "none")) {
            let err6 = { instancePath: instancePath + "/complications/" + i1, schemaPath: "#/$defs/complications/items/enum", keyword: "enum", params: { allowedValues: schema57.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        let i2 = data7.length, j0;
        if (i2 > 1) {
          outer0: for (; i2--; )
            for (j0 = i2; j0--; )
              if (func0(data7[i2], data7[j0])) {
                let err7 = { instancePath: instancePath + "/complications", schemaPath: "#/$defs/complications/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                break outer0;
              }
        }
      } else {
        let err8 = { instancePath: instancePath + "/complications", schemaPath: "#/$defs/complications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateNoteFence = validate33, schema58 = { type: "object", properties: { cto_note: { enum: [1] }, patient: { $ref: "#/$defs/patient" }, indication: { $ref: "#/$defs/indication" }, consent: { $ref: "#/$defs/consent" }, procedure: { $ref: "#/$defs/procedure" }, complications: { $ref: "#/$defs/complications" } }, patternProperties: { "^x_": {} }, additionalProperties: !1 };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "cto_note" || key0 === "patient" || key0 === "indication" || key0 === "consent" || key0 === "procedure" || key0 === "complications" || pattern4.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.cto_note !== void 0 && data.cto_note !== 1) {
      let err1 = { instancePath: instancePath + "/cto_note", schemaPath: "#/properties/cto_note/enum", keyword: "enum", params: { allowedValues: schema58.properties.cto_note.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.patient !== void 0 && (validate21(data.patient, { instancePath: instancePath + "/patient", parentData: data, parentDataProperty: "patient", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.indication !== void 0 && (validate23(data.indication, { instancePath: instancePath + "/indication", parentData: data, parentDataProperty: "indication", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.consent !== void 0 && (validate25(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.procedure !== void 0 && (validate27(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.complications !== void 0) {
      let data5 = data.complications;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (!(data6 === "death" || data6 === "mi" || data6 === "stroke" || data6 === "urgent_revascularisation" || data6 === "pericardiocentesis" || data6 === "tamponade" || data6 === "perforation" || data6 === "vascular" || data6 === "bleeding" || data6 === "contrast_nephropathy" || data6 === "radiation_injury" || data6 === "none")) {
            let err2 = { instancePath: instancePath + "/complications/" + i0, schemaPath: "#/$defs/complications/items/enum", keyword: "enum", params: { allowedValues: schema57.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        let i1 = data5.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data5[i1], data5[j0])) {
                let err3 = { instancePath: instancePath + "/complications", schemaPath: "#/$defs/complications/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                break outer0;
              }
        }
      } else {
        let err4 = { instancePath: instancePath + "/complications", schemaPath: "#/$defs/complications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateLesion = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.vessel === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vessel" }, message: "must have required property 'vessel'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(func1.call(schema45.properties, key0) || pattern4.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema45.properties.id.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && !pattern12.test(data0)) {
        let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}]([\\p{L}\\p{N} ._/+-]{0,38}[\\p{L}\\p{N}.+])?$" }, message: 'must match pattern "^[\\p{L}\\p{N}]([\\p{L}\\p{N} ._/+-]{0,38}[\\p{L}\\p{N}.+])?$"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.vessel !== void 0) {
      let data1 = data.vessel;
      if (!(data1 === "LM" || data1 === "LAD" || data1 === "LCx" || data1 === "RCA" || data1 === "RI" || data1 === "D1" || data1 === "D2" || data1 === "OM1" || data1 === "OM2" || data1 === "OM3" || data1 === "PDA" || data1 === "PLV" || data1 === "graft")) {
        let err5 = { instancePath: instancePath + "/vessel", schemaPath: "#/properties/vessel/enum", keyword: "enum", params: { allowedValues: schema45.properties.vessel.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.segment !== void 0) {
      let data2 = data.segment;
      if (!(data2 === "ostial" || data2 === "proximal" || data2 === "mid" || data2 === "distal" || data2 === "unknown")) {
        let err6 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/enum", keyword: "enum", params: { allowedValues: schema45.properties.segment.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.occlusion_months !== void 0) {
      let data3 = data.occlusion_months;
      if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 != "string") {
        let err7 = { instancePath: instancePath + "/occlusion_months", schemaPath: "#/properties/occlusion_months/type", keyword: "type", params: { type: schema45.properties.occlusion_months.type }, message: "must be number,string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 600 || isNaN(data3)) {
          let err8 = { instancePath: instancePath + "/occlusion_months", schemaPath: "#/properties/occlusion_months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          let err9 = { instancePath: instancePath + "/occlusion_months", schemaPath: "#/properties/occlusion_months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (typeof data3 == "string" && !pattern6.test(data3)) {
        let err10 = { instancePath: instancePath + "/occlusion_months", schemaPath: "#/properties/occlusion_months/pattern", keyword: "pattern", params: { pattern: "^unknown$" }, message: 'must match pattern "^unknown$"' };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.timi_before !== void 0) {
      let data4 = data.timi_before;
      if (!(data4 === 0 || data4 === 1 || data4 === 2 || data4 === 3)) {
        let err11 = { instancePath: instancePath + "/timi_before", schemaPath: "#/properties/timi_before/enum", keyword: "enum", params: { allowedValues: schema45.properties.timi_before.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.length_mm !== void 0) {
      let data5 = data.length_mm;
      if (!(typeof data5 == "number" && isFinite(data5)) && typeof data5 != "string") {
        let err12 = { instancePath: instancePath + "/length_mm", schemaPath: "#/properties/length_mm/type", keyword: "type", params: { type: schema45.properties.length_mm.type }, message: "must be number,string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 200 || isNaN(data5)) {
          let err13 = { instancePath: instancePath + "/length_mm", schemaPath: "#/properties/length_mm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data5 <= 0 || isNaN(data5)) {
          let err14 = { instancePath: instancePath + "/length_mm", schemaPath: "#/properties/length_mm/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (typeof data5 == "string" && !pattern6.test(data5)) {
        let err15 = { instancePath: instancePath + "/length_mm", schemaPath: "#/properties/length_mm/pattern", keyword: "pattern", params: { pattern: "^unknown$" }, message: 'must match pattern "^unknown$"' };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.stump !== void 0) {
      let data6 = data.stump;
      if (!(data6 === "tapered" || data6 === "blunt" || data6 === "invisible" || data6 === "unknown")) {
        let err16 = { instancePath: instancePath + "/stump", schemaPath: "#/properties/stump/enum", keyword: "enum", params: { allowedValues: schema45.properties.stump.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.cap_ambiguity !== void 0) {
      let data7 = data.cap_ambiguity;
      if (!(data7 === "yes" || data7 === "no" || data7 === !0 || data7 === !1 || data7 === "unknown")) {
        let err17 = { instancePath: instancePath + "/cap_ambiguity", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.calcification !== void 0) {
      let data8 = data.calcification;
      if (!(data8 === "none" || data8 === "mild" || data8 === "moderate" || data8 === "severe" || data8 === "unknown")) {
        let err18 = { instancePath: instancePath + "/calcification", schemaPath: "#/properties/calcification/enum", keyword: "enum", params: { allowedValues: schema45.properties.calcification.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.bend_degrees !== void 0) {
      let data9 = data.bend_degrees;
      if (!(typeof data9 == "number" && isFinite(data9)) && typeof data9 != "string") {
        let err19 = { instancePath: instancePath + "/bend_degrees", schemaPath: "#/properties/bend_degrees/type", keyword: "type", params: { type: schema45.properties.bend_degrees.type }, message: "must be number,string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 180 || isNaN(data9)) {
          let err20 = { instancePath: instancePath + "/bend_degrees", schemaPath: "#/properties/bend_degrees/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          let err21 = { instancePath: instancePath + "/bend_degrees", schemaPath: "#/properties/bend_degrees/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
      if (typeof data9 == "string" && !pattern6.test(data9)) {
        let err22 = { instancePath: instancePath + "/bend_degrees", schemaPath: "#/properties/bend_degrees/pattern", keyword: "pattern", params: { pattern: "^unknown$" }, message: 'must match pattern "^unknown$"' };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.tortuosity !== void 0) {
      let data10 = data.tortuosity;
      if (!(data10 === "none" || data10 === "mild" || data10 === "moderate" || data10 === "severe" || data10 === "unseen" || data10 === "unknown")) {
        let err23 = { instancePath: instancePath + "/tortuosity", schemaPath: "#/properties/tortuosity/enum", keyword: "enum", params: { allowedValues: schema45.properties.tortuosity.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.prior_attempt !== void 0) {
      let data11 = data.prior_attempt;
      if (!(data11 === "none" || data11 === "failed" || data11 === "unknown")) {
        let err24 = { instancePath: instancePath + "/prior_attempt", schemaPath: "#/properties/prior_attempt/enum", keyword: "enum", params: { allowedValues: schema45.properties.prior_attempt.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.interventional_collaterals !== void 0) {
      let data12 = data.interventional_collaterals;
      if (!(data12 === "yes" || data12 === "no" || data12 === !0 || data12 === !1 || data12 === "unknown")) {
        let err25 = { instancePath: instancePath + "/interventional_collaterals", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.rentrop !== void 0) {
      let data13 = data.rentrop;
      if (!(data13 === 0 || data13 === 1 || data13 === 2 || data13 === 3 || data13 === "unknown")) {
        let err26 = { instancePath: instancePath + "/rentrop", schemaPath: "#/properties/rentrop/enum", keyword: "enum", params: { allowedValues: schema45.properties.rentrop.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.werner_cc !== void 0) {
      let data14 = data.werner_cc;
      if (!(data14 === 0 || data14 === 1 || data14 === 2 || data14 === "unknown")) {
        let err27 = { instancePath: instancePath + "/werner_cc", schemaPath: "#/properties/werner_cc/enum", keyword: "enum", params: { allowedValues: schema45.properties.werner_cc.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.in_stent !== void 0) {
      let data15 = data.in_stent;
      if (!(data15 === "yes" || data15 === "no" || data15 === !0 || data15 === !1 || data15 === "unknown")) {
        let err28 = { instancePath: instancePath + "/in_stent", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.bypassed !== void 0) {
      let data16 = data.bypassed;
      if (!(data16 === "yes" || data16 === "no" || data16 === !0 || data16 === !1 || data16 === "unknown")) {
        let err29 = { instancePath: instancePath + "/bypassed", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.side_branch_at_cap !== void 0) {
      let data17 = data.side_branch_at_cap;
      if (!(data17 === "yes" || data17 === "no" || data17 === !0 || data17 === !1 || data17 === "unknown")) {
        let err30 = { instancePath: instancePath + "/side_branch_at_cap", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.distal_bifurcation !== void 0) {
      let data18 = data.distal_bifurcation;
      if (!(data18 === "yes" || data18 === "no" || data18 === !0 || data18 === !1 || data18 === "unknown")) {
        let err31 = { instancePath: instancePath + "/distal_bifurcation", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.multiple_occlusions !== void 0) {
      let data19 = data.multiple_occlusions;
      if (!(data19 === "yes" || data19 === "no" || data19 === !0 || data19 === !1 || data19 === "unknown")) {
        let err32 = { instancePath: instancePath + "/multiple_occlusions", schemaPath: "#/$defs/finding/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.distal_vessel !== void 0) {
      let data20 = data.distal_vessel;
      if (!(data20 === "good" || data20 === "diseased" || data20 === "poor" || data20 === "unknown")) {
        let err33 = { instancePath: instancePath + "/distal_vessel", schemaPath: "#/properties/distal_vessel/enum", keyword: "enum", params: { allowedValues: schema45.properties.distal_vessel.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.crossing !== void 0) {
      let data21 = data.crossing;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (let key1 in data21)
          if (!(key1 === "strategies" || key1 === "successful" || key1 === "minutes" || pattern4.test(key1))) {
            let err34 = { instancePath: instancePath + "/crossing", schemaPath: "#/$defs/crossing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        if (data21.strategies !== void 0) {
          let data22 = data21.strategies;
          if (Array.isArray(data22)) {
            let len0 = data22.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data23 = data22[i0];
              if (!(data23 === "awe" || data23 === "adr" || data23 === "retrograde_wire" || data23 === "retrograde_dissection")) {
                let err35 = { instancePath: instancePath + "/crossing/strategies/" + i0, schemaPath: "#/$defs/crossing/properties/strategies/items/enum", keyword: "enum", params: { allowedValues: schema53.properties.strategies.items.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
            let i1 = data22.length, j0;
            if (i1 > 1) {
              outer0: for (; i1--; )
                for (j0 = i1; j0--; )
                  if (func0(data22[i1], data22[j0])) {
                    let err36 = { instancePath: instancePath + "/crossing/strategies", schemaPath: "#/$defs/crossing/properties/strategies/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                    break outer0;
                  }
            }
          } else {
            let err37 = { instancePath: instancePath + "/crossing/strategies", schemaPath: "#/$defs/crossing/properties/strategies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data21.successful !== void 0) {
          let data24 = data21.successful;
          if (!(data24 === "awe" || data24 === "adr" || data24 === "retrograde_wire" || data24 === "retrograde_dissection" || data24 === "none")) {
            let err38 = { instancePath: instancePath + "/crossing/successful", schemaPath: "#/$defs/crossing/properties/successful/enum", keyword: "enum", params: { allowedValues: schema53.properties.successful.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data21.minutes !== void 0) {
          let data25 = data21.minutes;
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 > 600 || isNaN(data25)) {
              let err39 = { instancePath: instancePath + "/crossing/minutes", schemaPath: "#/$defs/crossing/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            if (data25 < 0 || isNaN(data25)) {
              let err40 = { instancePath: instancePath + "/crossing/minutes", schemaPath: "#/$defs/crossing/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          } else {
            let err41 = { instancePath: instancePath + "/crossing/minutes", schemaPath: "#/$defs/crossing/properties/minutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
      } else {
        let err42 = { instancePath: instancePath + "/crossing", schemaPath: "#/$defs/crossing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.outcome !== void 0 && (validate30(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.scores !== void 0) {
      let data27 = data.scores;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (let key2 in data27)
          if (!(key2 === "j_cto" || key2 === "progress_cto" || pattern4.test(key2))) {
            let err43 = { instancePath: instancePath + "/scores", schemaPath: "#/$defs/written_scores/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        if (data27.j_cto !== void 0) {
          let data28 = data27.j_cto;
          if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
            let err44 = { instancePath: instancePath + "/scores/j_cto", schemaPath: "#/$defs/written_scores/properties/j_cto/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
          if (typeof data28 == "number" && isFinite(data28)) {
            if (data28 > 5 || isNaN(data28)) {
              let err45 = { instancePath: instancePath + "/scores/j_cto", schemaPath: "#/$defs/written_scores/properties/j_cto/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            if (data28 < 0 || isNaN(data28)) {
              let err46 = { instancePath: instancePath + "/scores/j_cto", schemaPath: "#/$defs/written_scores/properties/j_cto/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
          }
        }
        if (data27.progress_cto !== void 0) {
          let data29 = data27.progress_cto;
          if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
            let err47 = { instancePath: instancePath + "/scores/progress_cto", schemaPath: "#/$defs/written_scores/properties/progress_cto/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 > 4 || isNaN(data29)) {
              let err48 = { instancePath: instancePath + "/scores/progress_cto", schemaPath: "#/$defs/written_scores/properties/progress_cto/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4" };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            if (data29 < 0 || isNaN(data29)) {
              let err49 = { instancePath: instancePath + "/scores/progress_cto", schemaPath: "#/$defs/written_scores/properties/progress_cto/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
          }
        }
      } else {
        let err50 = { instancePath: instancePath + "/scores", schemaPath: "#/$defs/written_scores/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.summary !== void 0 && typeof data.summary != "string") {
      let err51 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
    }
  } else {
    let err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
validate38.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validateLesion,
  validateNote,
  validateNoteFence
};
