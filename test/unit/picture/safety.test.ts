/** Every picture is well-formed, small, harmless, the same each time, and at home in a page with others. */
import assert from 'node:assert/strict';
import sharp from 'sharp';
import { picturedLesions } from '../../../scripts/pictured-lesions.ts';
import { lesionPicture } from '../../../src/picture/lesion-picture.ts';
import { palettes } from '../../../src/picture/palette.ts';
import type { PictureOptions } from '../../../src/picture/picture.ts';
import { scoresPicture } from '../../../src/picture/scores-picture.ts';
import { treePicture } from '../../../src/picture/tree-picture.ts';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import { factsWith, pictureWith, resultsFor } from '../../support/pictures.ts';
import { allElements, ELEMENTS, elementsWith, readSvg } from '../../support/svg.ts';

const drawAll = (options: PictureOptions = {}) =>
  picturedLesions.flatMap((facts) => [
    lesionPicture(facts, resultsFor(facts), options),
    treePicture(facts, options),
    scoresPicture(resultsFor(facts), defaultSettings, options),
  ]);

describe('pictures', () => {
  it('are of 60 lesions on the contact sheet', () => {
    assert.equal(picturedLesions.length, 60);
  });

  it('are read by another reader of XML', async () => {
    for (const { svg, width, height } of drawAll()) {
      const read = await sharp(Buffer.from(svg)).metadata();
      assert.deepEqual([read.width, read.height], [width, Math.round(height)]);
    }
    await assert.rejects(sharp(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>')).metadata());
  });

  it('have shapes and words, and nothing that runs, loads or leads anywhere', () => {
    for (const { svg } of drawAll()) {
      for (const { name, attributes } of allElements(readSvg(svg))) {
        assert.ok(ELEMENTS.includes(name), name);
        for (const [key, value] of Object.entries(attributes)) {
          assert.doesNotMatch(key, /^on|href|style|^src$/i);
          if (key !== 'xmlns') assert.doesNotMatch(value, /:\/\/|javascript|url\((?!#)/i);
        }
      }
    }
  });

  it('are small: a hover has room for one as base64', () => {
    for (const { svg, title } of drawAll()) assert.ok(svg.length < 12_000, `${title}: ${svg.length}`);
  });

  it('are as wide as a hover, and low enough to be seen at once', () => {
    for (const { lesion, patient } of picturedLesions) {
      const { width, height } = lesionPicture({ lesion, patient }, resultsFor({ lesion, patient }));
      assert.equal(width, 320);
      assert.ok(height <= 215, `${height}`);
    }
  });

  it('keep what they draw inside', () => {
    for (const { svg, width, height } of drawAll()) {
      for (const { attributes, name } of allElements(readSvg(svg))) {
        const [x, y] = [Number(attributes.x ?? attributes.cx), Number(attributes.y ?? attributes.cy)];
        if (name === 'svg' || Number.isNaN(x) || Number.isNaN(y)) continue;
        assert.ok(
          x >= -1 && x <= width && y >= -1 && y <= height + 1,
          `${name} at ${x} ${y} of ${width} ${height}`,
        );
      }
    }
  });

  it('have no number that is none', () => {
    for (const { svg } of drawAll())
      assert.doesNotMatch(svg.replace(/<(title|desc).*?<\/\1>/g, ''), /NaN|Infinity|undefined|null/);
  });

  it('are the same each time', () => {
    assert.deepEqual(drawAll(), drawAll());
  });

  it('have ids that begin with their prefix, and refer to no other', () => {
    for (const prefix of ['one', 'two-2']) {
      for (const { svg } of drawAll({ prefix })) {
        const ids = elementsWith(readSvg(svg), 'id').map(({ attributes }) => attributes.id ?? '');
        assert.equal(new Set(ids).size, ids.length);
        for (const id of ids) assert.ok(id.startsWith(`${prefix}-`), id);
        const used = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id = '']) => id);
        assert.deepEqual(
          [...new Set(used)].filter((id) => !ids.includes(id)),
          [],
        );
      }
    }
  });

  it('take no prefix that is more than a name', () => {
    assert.doesNotMatch(pictureWith({}, undefined, { prefix: '"><script>' }).svg, /script/);
  });

  it('escape the text of a note, wherever they show it', () => {
    const bait = '</text><script>alert(1)</script>"\' & \u0000\u202e<a href="https://evil.example">';
    const facts = factsWith({
      id: bait,
      vessel: bait,
      segment: bait,
      stump: bait,
      calcification: bait,
      tortuosity: bait,
      prior_attempt: bait,
      rentrop: bait,
      length_mm: bait,
      collaterals: [{ channel: bait, donor: bait, werner_cc: bait }],
      stents: [{ type: bait, length_mm: 10 }],
      'crossing.strategies': [bait],
      'patient.sex': bait,
      'patient.grafts': [{ to: bait, state: bait }],
    });
    const scores = resultsFor(facts, ['b_cto', 'progress_perforation', 'ora', 'w_cto']);
    for (const { svg } of [
      lesionPicture(facts, scores),
      treePicture(facts),
      scoresPicture(scores, defaultSettings),
    ]) {
      const elements = allElements(readSvg(svg));
      assert.deepEqual(
        [...new Set(elements.map(({ name }) => name))].filter((name) => !ELEMENTS.includes(name)),
        [],
      );
    }
    assert.match(lesionPicture(facts, scores).title, /<script>/, 'the words themselves are plain text');
  });

  it('stay small and well-formed where a note has far too much', () => {
    const long = 'x'.repeat(5000);
    const many = Array.from({ length: 500 }, () => ({ channel: 'septal', donor: long, length_mm: 30 }));
    const facts = factsWith({
      ...{
        collaterals: many,
        stents: many,
        vessel: long,
        length_mm: 1e9,
        bend_degrees: 1e9,
        stent_count: 1e9,
      },
      ...{ 'patient.grafts': many, 'patient.age_years': Number.POSITIVE_INFINITY, rentrop: 1e9 },
    });
    const scores = resultsFor(facts, ['castle', 'ora']);
    for (const { svg } of [lesionPicture(facts, scores), treePicture(facts)]) {
      readSvg(svg);
      assert.ok(svg.replace(/<(title|desc).*?<\/\1>/g, '').length < 20_000, `${svg.length}`);
    }
  });

  it('have every colour from their palette, which may be variables of a page', () => {
    const { svg } = pictureWith({ stump: 'blunt' }, undefined, { palette: palettes.theme });
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour = '']) => colour);
    const own = colours.filter((colour) => !/^(none|var\(--cto-[a-z-]+\)|url\(#cto-hatch\))$/.test(colour));
    // The light on blood is white in every theme.
    assert.deepEqual([...new Set(own)], ['#fff']);
  });
});
