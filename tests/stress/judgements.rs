//! Random changes, undos and finishes over several groups, with foreign edits and respelled entries between them: what
//! the hazards of the policy refuse has to be what a model of address sets refuses. It knows intervals and nothing of
//! the program.

use std::collections::{BTreeMap, BTreeSet};

use whitelistctl::domain::entry::Entry;
use whitelistctl::domain::event::{Found, Intent, Moment};
use whitelistctl::domain::hazard::{self, Context, Earlier, Hazard, Name, Verdict};
use whitelistctl::domain::list::List;
use whitelistctl::domain::plan::{Current, Desired, Plan as Change, Verb};
use whitelistctl::domain::policy::{Policy, Widths};
use whitelistctl::domain::remainder::Remainder;
use whitelistctl::domain::reversal::Reversal;
use whitelistctl::domain::rules::Rules;
use whitelistctl::domain::stored::{Key, Stored};
use whitelistctl::domain::target::{Path, Target};

use super::address_sets::{Block, Item, Set, items};
use super::dice::Dice;
use super::tally::{Plan, Tally};

/// Judgements in one history.
const SCENE: u64 = 50;
const GROUPS: usize = 3;

/// An entry of a group: which item, and how it is spelled.
type Held = (usize, &'static str);
type Group = Vec<Held>;

/// Plays judgements.
pub(crate) fn play(plan: Plan) -> Tally {
    let items = items();
    plan.scenes(SCENE, |seed, runs, tally| {
        let mut scene = Scene::new(&items, seed);
        for _ in 0..runs {
            scene.step(seed, tally);
        }
    })
}

/// What the model says of a change: the hazards that refuse it, and whether what was deleted is still admitted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Verdicts {
    refusing: BTreeSet<Name>,
    still_admitted: bool,
}

/// A change as the model sees it.
struct Made {
    group: usize,
    before: Group,
    others: Vec<Group>,
    after: Group,
    /// What goes, with what the person named for deletion.
    removed: Vec<usize>,
    named: Option<BTreeSet<usize>>,
}

struct Scene<'items> {
    items: &'items [Item],
    dice: Dice,
    groups: Vec<Group>,
    must: Vec<usize>,
    never: Vec<usize>,
    is_limited: bool,
    recent: Vec<BTreeSet<usize>>,
    last: Option<Made>,
}

impl<'items> Scene<'items> {
    fn new(items: &'items [Item], seed: u64) -> Self {
        let mut scene = Self {
            items,
            dice: Dice::new(seed),
            groups: Vec::new(),
            must: Vec::new(),
            never: Vec::new(),
            is_limited: true,
            recent: vec![BTreeSet::new(); GROUPS],
            last: None,
        };
        scene.groups = (0..GROUPS).map(|_| scene.group()).collect();
        scene
    }

    /// One judgement, and perhaps an edit of somebody else before.
    fn step(&mut self, seed: u64, tally: &mut Tally) {
        let readable = self.readable();
        self.must = self.dice.some(&readable, 0, 2);
        self.never = self.dice.some(&readable, 0, 2);
        self.is_limited = self.dice.percent(50);
        if self.dice.percent(40) {
            let place = self.place();
            self.groups[place] = self.group();
        }
        if self.dice.percent(30) {
            self.recent = vec![BTreeSet::new(); GROUPS];
        }
        match (self.dice.below(3), self.last.take()) {
            (0, Some(made)) => self.undo(&made, seed, tally),
            (1, Some(made)) => self.finish(&made, seed, tally),
            _ => self.change(seed, tally),
        }
    }

    fn change(&mut self, seed: u64, tally: &mut Tally) {
        let (group, readable) = (self.place(), self.readable());
        let named: BTreeSet<usize> = self.dice.some(&readable, 1, 4).into_iter().collect();
        let verb = self.dice.one(&[Verb::Append, Verb::Cover, Verb::Delete, Verb::Delete]);
        let before = self.groups[group].clone();
        let is_named = |held: &&Held| named.contains(&held.0);
        let mut after: Group = match verb {
            Verb::Append => before.clone(),
            Verb::Cover => before.iter().filter(is_named).copied().collect(),
            _ => before.iter().filter(|held| !is_named(held)).copied().collect(),
        };
        if verb != Verb::Delete {
            self.add(&mut after, named.iter().copied());
        }
        let made = self.made(group, after, (verb == Verb::Delete).then(|| named.clone()));
        let desired = Desired { verb, entries: self.values(&named), texts: BTreeSet::new(), whole_group: false };
        let plan = Change::new(&desired, &self.current(group));
        let found = self.judged(&plan, group, None);
        let expected = self.expected(&made);
        self.compare(&made, &plan, &found, &expected, ("change", seed), tally);
        if expected.refusing.is_empty() || self.dice.percent(30) {
            self.carry_out(&made);
        }
        self.last = Some(made);
    }

    /// Takes `made` back, whether or not it was carried out.
    fn undo(&mut self, made: &Made, seed: u64, tally: &mut Tally) {
        let (came, went) = difference(&made.before, &made.after);
        let now = &self.groups[made.group];
        let mut after: Group = now.iter().filter(|held| !came.contains(&held.0)).copied().collect();
        self.add(&mut after, went.into_iter().filter(|item| self.items[*item].own.is_some()));
        let back = self.made(made.group, after, None);
        let found = Found { texts: texts(&made.after), exists: true };
        let reversal = Reversal::new(&self.intent(made), &found, &self.current(made.group));
        let desired = Desired {
            verb: Verb::Undo,
            entries: reversal.add.iter().copied().collect(),
            texts: reversal.remove.iter().map(|stored| stored.text.clone()).collect(),
            whole_group: false,
        };
        let plan = Change::new(&desired, &self.current(made.group));
        let knows_others = self.dice.percent(70);
        let found = self.judged(&plan, made.group, Some((made, knows_others)));
        let mut expected = self.expected(&back);
        // What the instance was at that time excuses what was as bad.
        let then = Made {
            before: made.before.clone(),
            others: if knows_others { made.others.clone() } else { Vec::new() },
            removed: removed(&made.before, &back.after),
            ..self.made(made.group, back.after.clone(), None)
        };
        let worse = self.judged_by_sets(&then).refusing;
        expected.refusing.retain(|name| match name {
            Name::DenyAll => !knows_others || worse.contains(name),
            Name::OpenToWorld | Name::LargeRemoval => worse.contains(name),
            _ => true,
        });
        self.compare(&back, &plan, &found, &expected, ("undo", seed), tally);
        if expected.refusing.is_empty() {
            self.carry_out(&back);
        }
    }

    /// Makes what is left of `made`.
    fn finish(&mut self, made: &Made, seed: u64, tally: &mut Tally) {
        let (came, went) = difference(&made.before, &made.after);
        let now = &self.groups[made.group];
        let mut after: Group = now.iter().filter(|held| !went.contains(&held.0)).copied().collect();
        let is_there = |item: &usize| now.iter().any(|held| held.0 == *item);
        let adds = came.iter().any(|item| !is_there(item));
        self.add(&mut after, came.into_iter());
        let going: BTreeSet<usize> = removed(now, &after).into_iter().collect();
        let rest = self.made(made.group, after, (!adds && !going.is_empty()).then_some(going));
        let remainder = Remainder::new(&self.intent(made), &self.current(made.group));
        let verb = match (remainder.add.is_empty(), remainder.remove.is_empty()) {
            (false, true) => Verb::Append,
            (true, _) => Verb::Delete,
            (false, false) => Verb::Undo,
        };
        let desired = Desired {
            verb,
            entries: remainder.add.iter().copied().collect(),
            texts: remainder.remove.iter().cloned().collect(),
            whole_group: false,
        };
        let plan = Change::new(&desired, &self.current(made.group));
        let found = self.judged(&plan, made.group, None);
        let expected = self.expected(&rest);
        self.compare(&rest, &plan, &found, &expected, ("finish", seed), tally);
        if expected.refusing.is_empty() {
            self.carry_out(&rest);
        }
    }

    /// What the model makes of a change of the instance as it is now.
    fn expected(&self, made: &Made) -> Verdicts {
        let mut verdicts =
            if is_same(&made.before, &made.after) { Verdicts::default() } else { self.judged_by_sets(made) };
        let still = self.still_admitted(made);
        verdicts.still_admitted = !still.is_empty();
        let forbids =
            |set: &Set| self.never.iter().any(|never| !set.and(&Set::of(&self.items[*never].meant())).is_empty());
        if still.iter().any(forbids) {
            verdicts.refusing.insert(Name::StillAdmitted);
        }
        verdicts
    }

    fn judged_by_sets(&self, made: &Made) -> Verdicts {
        let mut refusing = BTreeSet::new();
        let now: Vec<&Group> = self.others(made.group).collect();
        let whole_before = || made.before.iter().chain(made.others.iter().flatten());
        let whole_after = || made.after.iter().chain(now.iter().copied().flatten());
        let opens = self.opens(&self.admitted(whole_before()), &self.admitted(whole_after()), whole_after());
        let shuts =
            whole_after().all(|held| self.admits_nobody(held)) && !whole_before().all(|held| self.admits_nobody(held));
        let doubtful: Vec<Block> = made.removed.iter().flat_map(|item| self.items[*item].readings.clone()).collect();
        let plain = |held: &Held| self.items[held.0].own;
        let plain_before: Vec<Block> = whole_before().filter_map(plain).chain(doubtful.iter().copied()).collect();
        let plain_after: Vec<Block> = whole_after().filter_map(plain).collect();
        let lost_plain = Set::of(&plain_before).without(&Set::of(&plain_after));
        let carried_before: Vec<Block> = self.blocks(whole_before()).into_iter().chain(doubtful).collect();
        let lost = Set::of(&carried_before).without(&self.admitted(whole_after()));
        let loses = |must: &usize| {
            let item = &self.items[*must];
            let is_lost = |blocks: Vec<Block>, lost: &Set| !lost.and(&Set::of(&blocks)).is_empty();
            is_lost(item.own.into_iter().collect(), &lost_plain) || is_lost(item.required(), &lost)
        };
        let gained = self.admitted(made.after.iter()).without(&self.admitted(made.before.iter()));
        let gains = |never: &usize| !gained.and(&Set::of(&self.items[*never].meant())).is_empty();
        for (name, refuses) in [
            (Name::OpenToWorld, opens),
            (Name::DenyAll, shuts),
            (Name::LockOut, self.must.iter().any(loses)),
            (Name::NeverAdmit, self.never.iter().any(gains)),
            (Name::LargeRemoval, self.removes_much(made)),
        ] {
            if refuses {
                refusing.insert(name);
            }
        }
        Verdicts { refusing, still_admitted: false }
    }

    /// A quarter that grows, an eighth that is new, or a wide block that was not admitted.
    fn opens<'a>(&self, before: &Set, after: &Set, held: impl Iterator<Item = &'a Held>) -> bool {
        let new = after.without(before);
        let (all_v4, all_v6) = (1_u128 << 32, 1_u128 << 125);
        let grows = |now: u128, was: u128, all: u128| now >= all / 4 && now > was;
        let is_wide = |block: &Block| self.is_limited && block.length < if block.is_v6 { 16 } else { 8 };
        let is_new = |block: &Block| !Set::of([block]).without(before).is_empty();
        grows(after.count_v4(), before.count_v4(), all_v4)
            || grows(after.count_global(), before.count_global(), all_v6)
            || new.count_v4() >= all_v4 / 8
            || new.count_global() >= all_v6 / 8
            || self.blocks(held).iter().any(|block| is_wide(block) && is_new(block))
    }

    /// More than half of ten or more, with what went a short while ago.
    fn removes_much(&self, made: &Made) -> bool {
        let is_there = |item: &usize| made.before.iter().chain(&made.after).any(|held| held.0 == *item);
        let earlier = self.recent[made.group].iter().filter(|item| !is_there(item)).count();
        let (all, gone) = (made.before.len() + earlier, made.removed.len() + earlier);
        !made.removed.is_empty() && all >= 10 && gone * 2 > all
    }

    /// The addresses that were to be deleted and are still admitted, by what admits them.
    fn still_admitted(&self, made: &Made) -> Vec<Set> {
        let Some(named) = &made.named else { return Vec::new() };
        let by = made.after.iter().chain(self.others(made.group).flatten());
        let by = by.map(|held| &self.items[held.0]).filter(|item| !item.is_marker());
        let by: Vec<Set> = by.map(|item| Set::of(&item.might_admit())).collect();
        let named = named.iter().map(|item| &self.items[*item]).filter(|item| !item.is_marker());
        let meant =
            named.map(|item| Set::of(if item.own.is_some() { item.meant() } else { item.readings.clone() }.iter()));
        let shared = meant.flat_map(|named| by.iter().map(move |by| named.and(by)).collect::<Vec<_>>());
        shared.filter(|shared| !shared.is_empty()).collect()
    }

    fn admits_nobody(&self, held: &Held) -> bool {
        let item = &self.items[held.0];
        item.own.is_none() || item.is_marker()
    }

    fn blocks<'a>(&self, held: impl Iterator<Item = &'a Held>) -> Vec<Block> {
        held.flat_map(|held| self.items[held.0].admits()).collect()
    }

    fn admitted<'a>(&self, held: impl Iterator<Item = &'a Held>) -> Set {
        Set::of(&self.blocks(held))
    }

    // What the program is given, and what it says.

    fn judged(&self, plan: &Change, group: usize, restores: Option<(&Made, bool)>) -> Vec<Hazard> {
        let entry = |item: &usize| Entry::read(self.items[*item].texts[0]).unwrap();
        let world = if self.is_limited { (8, 16) } else { (0, 0) };
        let policy = Policy {
            must_admit: self.must.iter().map(entry).collect(),
            never_admit: self.never.iter().map(entry).collect(),
            verdicts: BTreeMap::new(),
            widths: Widths { world_v4: world.0, world_v6: world.1, ..Widths::default() },
            ..Policy::default()
        };
        let key = |item: &usize| Stored::new(self.items[*item].texts[0]).key();
        let removed_recently: BTreeSet<Key> = self.recent[group].iter().map(key).collect();
        let context = Context {
            policy: &policy,
            allowed: &[],
            caller: None,
            is_on: None,
            is_local: true,
            from_stdin: false,
            removed_recently: &removed_recently,
        };
        let (current, rules) = (self.current(group), Rules::KIBANA_PUBLIC);
        let Some((made, knows_others)) = restores else { return hazard::check(plan, &current, &rules, &context) };
        let (list, others) = (list(&made.before), list(&made.others.concat()));
        let earlier = Earlier { list: &list, exists: true, others: knows_others.then_some(&others) };
        hazard::check_restoring(plan, &current, &earlier, &rules, &context)
    }

    fn current(&self, group: usize) -> Current {
        let others: Group = self.others(group).flatten().copied().collect();
        let list = list(&self.groups[group]);
        Current { list, exists: true, others: self::list(&others), similar: None, is_union: false }
    }

    fn intent(&self, made: &Made) -> Intent {
        let (came, _) = difference(&made.before, &made.after);
        let entry = |item: &usize| Entry::read(self.items[*item].texts[0]);
        let desired =
            Desired { verb: Verb::Cover, entries: BTreeSet::new(), texts: BTreeSet::new(), whole_group: false };
        let is_kept = |held: &&Held| made.after.contains(held);
        let gone: Group = made.before.iter().filter(|held| !is_kept(held)).copied().collect();
        Intent {
            id: "01900000-0000-7000-8000-000000000001".parse().unwrap(),
            run: None,
            at: Moment::from_millis(1),
            user: String::new(),
            host: String::new(),
            profile: None,
            tool_version: String::new(),
            endpoint: String::new(),
            account: String::new(),
            target: Target::new("elasticsearch", Path::default()),
            verb: Verb::Cover,
            desired,
            added: came.iter().filter_map(entry).collect(),
            removed: texts(&gone),
            before: texts(&made.before),
            others: None,
            descriptions: Vec::new(),
            existed: true,
            creates: false,
            deletes: false,
            token: None,
            reason: None,
            reverts: None,
            holds_until: None,
        }
    }

    /// Holds what the program says against what the model says, lists included.
    fn compare(
        &self,
        made: &Made,
        plan: &Change,
        found: &[Hazard],
        expected: &Verdicts,
        (what, seed): (&str, u64),
        tally: &mut Tally,
    ) {
        const JUDGED: [Name; 6] = [
            Name::OpenToWorld,
            Name::DenyAll,
            Name::LockOut,
            Name::NeverAdmit,
            Name::LargeRemoval,
            Name::StillAdmitted,
        ];
        let judged = |hazard: &&Hazard| JUDGED.contains(&hazard.name);
        let refusing =
            found.iter().filter(judged).filter(|hazard| hazard.refuses()).map(|hazard| hazard.name).collect();
        let is_still = |hazard: &Hazard| hazard.name == Name::StillAdmitted && hazard.verdict >= Verdict::Warn;
        let shown = Verdicts { refusing, still_admitted: found.iter().any(is_still) };
        let result: BTreeSet<Entry> = made.after.iter().filter_map(|(_, text)| Entry::read(text)).collect();
        tally.run();
        tally.count(what);
        for name in &expected.refusing {
            tally.count(format!("{name}"));
        }
        if shown != *expected || plan.result() != result {
            let spelled = |group: &Group| texts(group).join(" ");
            let named =
                |items: &[usize]| items.iter().map(|item| self.items[*item].texts[0]).collect::<Vec<_>>().join(" ");
            tally.wrong(format!(
                "{what}, seed {seed}\n  from {}\n  to {}\n  plan {:?}\n  others {}\n  must {}; never {}; limited {}\n  \
                 model {expected:?}\n  program {shown:?}",
                spelled(&made.before),
                spelled(&made.after),
                plan.result(),
                made.others.iter().map(spelled).collect::<Vec<_>>().join(" | "),
                named(&self.must),
                named(&self.never),
                self.is_limited,
            ));
        }
    }

    // Chance, and what happens to the instance.

    fn place(&mut self) -> usize {
        usize::try_from(self.dice.below(GROUPS as u64)).unwrap()
    }

    fn readable(&self) -> Vec<usize> {
        (0..self.items.len()).filter(|item| self.items[*item].own.is_some()).collect()
    }

    /// A group of anything, each entry spelled in one way.
    fn group(&mut self) -> Group {
        let all: Vec<usize> = (0..self.items.len()).collect();
        let most = if self.dice.percent(30) { 14 } else { 4 };
        let chosen = self.dice.some(&all, 0, most);
        chosen.into_iter().map(|item| (item, self.dice.one(self.items[item].texts))).collect()
    }

    fn others(&self, group: usize) -> impl Iterator<Item = &Group> {
        self.groups.iter().enumerate().filter(move |(place, _)| *place != group).map(|(_, group)| group)
    }

    /// The change of a group as it is now to `after`.
    fn made(&self, group: usize, after: Group, named: Option<BTreeSet<usize>>) -> Made {
        let (before, others) = (self.groups[group].clone(), self.others(group).cloned().collect());
        Made { removed: removed(&before, &after), group, before, others, after, named }
    }

    /// Adds those of `wanted` that are not there, in canonical text.
    fn add(&self, group: &mut Group, wanted: impl Iterator<Item = usize>) {
        for item in wanted {
            if group.iter().all(|held| held.0 != item) {
                group.push((item, self.items[item].texts[0]));
            }
        }
    }

    fn values(&self, items: &BTreeSet<usize>) -> BTreeSet<Entry> {
        items.iter().filter_map(|item| Entry::read(self.items[*item].texts[0])).collect()
    }

    fn carry_out(&mut self, made: &Made) {
        self.recent[made.group].extend(&made.removed);
        self.groups[made.group].clone_from(&made.after);
        // Somebody spells an entry in another way.
        if let Some(held) = self.groups[made.group].first_mut()
            && self.dice.percent(30)
        {
            held.1 = self.dice.one(self.items[held.0].texts);
        }
    }
}

fn removed(before: &Group, after: &Group) -> Vec<usize> {
    before.iter().map(|held| held.0).filter(|item| after.iter().all(|held| held.0 != *item)).collect()
}

/// What came and what went, by value.
fn difference(before: &Group, after: &Group) -> (BTreeSet<usize>, BTreeSet<usize>) {
    (removed(after, before).into_iter().collect(), removed(before, after).into_iter().collect())
}

fn is_same(one: &Group, other: &Group) -> bool {
    let (came, went) = difference(one, other);
    came.is_empty() && went.is_empty()
}

fn texts(group: &[Held]) -> Vec<String> {
    group.iter().map(|held| held.1.to_owned()).collect()
}

fn list(group: &[Held]) -> List {
    group.iter().map(|held| Stored::new(held.1)).collect()
}
