import { expect, test } from "vitest";
import type * as z from "zod";
import { type Role, shapeOf, shapeWith, visitFields } from "../../src/model/field.ts";
import { recordSchema } from "../../src/model/record.ts";
import { leavesOf } from "./leaves.ts";

const roleOf = (form: z.ZodType): Role | undefined => shapeOf(form).field?.role;

test("every field of a record says what it is", () => {
  const without = leavesOf(recordSchema, "record").filter(([, form]) => roleOf(form) === undefined);
  expect(without.map(([path]) => path)).toEqual([]);
});

test("whichever form it is written in", () => {
  const byPath = new Map<string, Set<Role | undefined>>();
  for (const [path, form] of leavesOf(recordSchema, "record"))
    byPath.set(path, (byPath.get(path) ?? new Set()).add(roleOf(form)));
  expect([...byPath].filter(([, roles]) => roles.size > 1)).toEqual([]);
});

test("the roles of the fields", () => {
  const byRole = new Map<string, Set<string>>();
  for (const [path, form] of leavesOf(recordSchema, "record")) {
    const role = roleOf(form) ?? "none";
    byRole.set(role, (byRole.get(role) ?? new Set()).add(path.replace(/^record\./, "")));
  }
  expect(new Map([...byRole].map(([role, paths]) => [role, [...paths]]))).toMatchSnapshot();
});

test("a shape leads to the fields of a role, and past the value that stands for something else", () => {
  const shape = shapeWith(shapeOf(recordSchema), new Set<Role>(["source"]));
  const found: [unknown, string][] = [];
  const record = {
    article: { title: "a", publisher: "gazette" },
    sources: { quiet: { name: "b", of: "ministry" } },
    claims: {
      one: { quote: "c", attribution: ["bloomberg", { source: "quiet", cue: "d" }] },
      two: { attribution: "none", reply: { to: "quiet" }, unknown: "e" },
    },
  };
  if (shape) visitFields(shape, record, [], (value, path) => found.push([value, path.join(".")]));
  expect(found).toEqual([
    ["gazette", "article.publisher"],
    ["ministry", "sources.quiet.of"],
    ["bloomberg", "claims.one.attribution.0"],
    ["quiet", "claims.one.attribution.1.source"],
    ["quiet", "claims.two.reply.to"],
  ]);
});
