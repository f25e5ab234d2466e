/** The length and the stents of a lesion are drawn to one scale, which the marks on the ruler share. */
import assert from 'node:assert/strict';
import { createCentreline, line, turn } from '../../../src/picture/centreline.ts';
import { layOut } from '../../../src/picture/lesion-layout.ts';
import { pictureWith } from '../../support/pictures.ts';
import { elementsWith, readSvg } from '../../support/svg.ts';

/** The bars of the ruler, with where they begin and how long they are, in pixels. */
function ruler(changes: Readonly<Record<string, unknown>>) {
  const root = readSvg(pictureWith(changes).svg);
  const bars = elementsWith(root, 'data-bar').map(({ attributes }) => ({
    name: attributes['data-bar'],
    x: Number(attributes.x),
    width: Number(attributes.width),
  }));
  const [mark] = elementsWith(root, 'data-limit', '20');
  const [, at] = /^M([\d.]+)/.exec(mark?.attributes.d ?? '') ?? [];
  const stents = elementsWith(root, 'data-mm').map(({ attributes }) => ({
    mm: Number(attributes['data-mm']),
    width: Number(attributes.width),
  }));
  return { bars, mark: Number(at), stents };
}

const near = (actual: number, expected: number, why: string) =>
  assert.ok(Math.abs(actual - expected) <= 0.25, `${why}: ${actual}, not ${expected}`);

describe('the scale of a lesion', () => {
  it('makes the bar as long as the occlusion, measured by the mark at 20 mm', () => {
    for (const length of [1, 5, 19, 20, 21, 40, 41, 55, 60, 80, 120, 121, 200]) {
      const { bars, mark } = ruler({ length_mm: length });
      const [bar] = bars;
      assert.equal(bars.length, 1);
      near(bar?.width ?? 0, ((mark - (bar?.x ?? 0)) * length) / 20, `${length} mm`);
    }
  });

  it('keeps one scale for lengths of the same range, so that they can be compared', () => {
    const [short, long] = [ruler({ length_mm: 10 }).bars[0], ruler({ length_mm: 30 }).bars[0]];
    near(long?.width ?? 0, 3 * (short?.width ?? 0), '30 mm');
  });

  it('draws what is sure, and hatches the rest of a range', () => {
    const cases: readonly (readonly [string, readonly string[], number, number])[] = [
      ['20-25', ['sure', 'range'], 20, 5],
      ['under 20', ['range'], 20, 0],
      ['over 20', ['sure', 'range'], 20, 0],
      ['about 20', ['sure'], 20, 0],
    ];
    for (const [written, names, first, second] of cases) {
      const { bars, mark } = ruler({ length_mm: written });
      assert.deepEqual(
        bars.map(({ name }) => name),
        names,
        written,
      );
      const scale = (mark - (bars[0]?.x ?? 0)) / 20;
      near(bars[0]?.width ?? 0, first * scale, written);
      if (second > 0) near(bars[1]?.width ?? 0, second * scale, written);
    }
    assert.deepEqual(
      ruler({ length_mm: 'unknown' }).bars.map(({ name }) => name),
      ['unknown'],
    );
    assert.deepEqual(
      ruler({ length_mm: undefined }).bars.map(({ name }) => name),
      ['unknown'],
    );
  });

  it('draws the stents to the scale of the occlusion', () => {
    const { bars, mark, stents } = ruler({ stents: [{ length_mm: 38 }, { length_mm: 28 }] });
    const scale = (mark - (bars[0]?.x ?? 0)) / 20;
    assert.deepEqual(
      stents.map(({ mm }) => mm),
      [38, 28],
    );
    // A gap stands between them.
    for (const { mm, width } of stents) near(width, mm * scale - 1.5, `${mm} mm`);
  });

  it('occludes the vessel for as long as the bar is, whatever its bend', () => {
    for (const bend_degrees of [0, 30, 90, 180] as const) {
      const { cap, end, scale } = layOut({ length_mm: 30, bend_degrees }, 0);
      near(end - cap, 30 * scale, `${bend_degrees} degrees`);
    }
  });

  it('turns the vessel by the angle of the bend', () => {
    for (const bend_degrees of [10, 45, 46, 90, 135, 180]) {
      const { line: vessel, apex, angle } = layOut({ length_mm: 30, bend_degrees }, 0);
      const arc = angle * 10;
      const turned = vessel.at(apex - arc).heading - vessel.at(apex + arc).heading;
      near((turned * 180) / Math.PI, bend_degrees, 'the turn at the apex');
    }
  });

  it('ends every vessel at the same edge, on its own height', () => {
    for (const tortuosity of ['none', 'mild', 'moderate', 'severe'] as const) {
      const { line: vessel, base } = layOut({ length_mm: 50, bend_degrees: 120, tortuosity }, 0);
      const end = vessel.at(vessel.length);
      near(end.x, 314, tortuosity);
      near(end.y, base, tortuosity);
      near(end.heading, 0, tortuosity);
    }
  });
});

describe('a centreline', () => {
  const bent = createCentreline({ x: 0, y: 0 }, [line(10), turn(Math.PI / 2, 10), line(5)]);

  it('knows its length, and each of its points with its direction', () => {
    near(bent.length, 15 + 5 * Math.PI, 'its length');
    const end = bent.at(bent.length);
    near(end.x, 20, 'x');
    near(end.y, -15, 'y: up is less');
    near(end.heading, Math.PI / 2, 'the direction');
  });

  it('has its left side at a positive offset', () => {
    near(bent.at(5, 3).y, -3, 'above a line to the right');
    near(bent.at(bent.length, 3).x, 17, 'left of a line upwards');
  });

  it('writes lines and arcs, and only the part that is asked for', () => {
    assert.equal(bent.path(2, 8), 'M2 0L8 0');
    assert.equal(bent.path(0, bent.length), 'M0 0L10 0A10 10 0 0 0 20 -10L20 -15');
  });
});
