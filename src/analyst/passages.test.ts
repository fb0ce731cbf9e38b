import { expect, test } from "vitest";
import { analyseText } from "./analyse.ts";

const dated = `The ferry war
By Ada Brandt, 14 June 2009

Ghana armed Togo last year. Nobody noticed it in the ports along the coast, or wanted to.
`;

test("the date that a text prints above itself is the piece's, unless another is given", () => {
  expect(analyseText(dated).claims.map(({ time }) => time?.start)).toEqual(["2008"]);
  expect(analyseText(dated, { date: "1999-01" }).claims.map(({ time }) => time?.start)).toEqual(["1998"]);
});
