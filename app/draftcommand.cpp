// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile.h"
#include "app/commands.h"
#include "app/paperoptions.h"
#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/drafting/drafting.h"
#include "core/session/casedoctrine.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace saranda {

using namespace literals;

namespace {

struct DraftCommand {
    Q_DECLARE_TR_FUNCTIONS(saranda::DraftCommand)
};

/// A case that may be written to, and what it is assessed under.
struct OpenDesk {
    std::unique_ptr<CaseSession> session;
    Doctrine doctrine;
    Assessment assessment;
};

Result<OpenDesk> openDesk(const CommandContext &context, const Arguments &arguments)
{
    Result<std::unique_ptr<CaseSession>> session = openForWriting(arguments.names().constFirst());
    if (!session)
        return failure(session.error());
    Result<Doctrine> doctrine = doctrineOf(**session, context.doctrine);
    if (!doctrine)
        return failure(doctrine.error());
    AssessOptions how;
    how.sensitivity = false;
    Result<Assessment> assessment = assess((*session)->records(), *doctrine, how);
    if (!assessment)
        return failure(assessment.error());
    return OpenDesk{std::move(*session), std::move(*doctrine), std::move(*assessment)};
}

/// An office's own words for statements, and the name of the file they are from.
struct AskedWording {
    std::optional<OwnWording> wording; ///< empty = the program's
    QString templateName;
};

/// --template and --without-template; `kind` is what the draft is.
Result<AskedWording> wordingAsked(const Arguments &arguments, const QString &kind)
{
    if (arguments.has(u"without-template"_s)) {
        if (arguments.isSet(u"template"_s))
            return failure(ErrorCode::Usage,
                           DraftCommand::tr("Say either --template or --without-template."));
        return AskedWording{OwnWording(), {}};
    }
    if (!arguments.isSet(u"template"_s))
        return AskedWording();
    if (kind != u"statement")
        return failure(ErrorCode::Usage,
                       DraftCommand::tr("--template words a statement. A memorandum takes it when "
                                        "it is written: saranda memo --draft D-1 --template."));
    const Result<MemoTemplate> own = templateAsked(arguments);
    if (!own)
        return failure(own.error());
    const QString path = arguments.value(u"template"_s);
    if (own->statementWording.isEmpty())
        return failure(
            ErrorCode::BadInput,
            DraftCommand::tr("The template “%1” has no words for statements.").arg(path));
    return AskedWording{own->statementWording, QFileInfo(path).fileName()};
}

Result<DraftOptions> optionsAsked(const CaseRecords &records, const Arguments &arguments)
{
    DraftOptions options;
    options.kind = arguments.value(u"new"_s);
    const Result<AskedWording> own = wordingAsked(arguments, options.kind);
    if (!own)
        return failure(own.error());
    options.wording = own->wording.value_or(OwnWording());
    options.templateName = own->templateName;
    options.language = arguments.isSet(u"language"_s) ? arguments.value(u"language"_s)
        : records.info.language.startsWith(u"fr"_s)   ? u"fr"_s
                                                      : u"en"_s;
    for (const QString &key : arguments.values(u"claim"_s)) {
        const Claim *claim = records.claims.findKey(key);
        if (!claim)
            return failure(ErrorCode::BadInput,
                           DraftCommand::tr("The case has no claim “%1”.").arg(key));
        options.claims.append(claim->id);
    }
    return options;
}

/// Makes a draft from the findings and stores it: prints its number.
Result<> makeDraft(const CommandContext &context, const Arguments &arguments)
{
    const Result<OpenDesk> desk = openDesk(context, arguments);
    if (!desk)
        return failure(desk.error());
    CaseSession &session = *desk->session;
    const Result<DraftOptions> options = optionsAsked(session.records(), arguments);
    if (!options)
        return failure(options.error());
    Result<Draft> draft = draftOf(session.records(), desk->assessment, desk->doctrine, *options);
    if (!draft)
        return failure(draft.error());
    draft->id = Draft::Id::make();
    draft->key = nextKey<Draft>(session.records());
    if (arguments.isSet(u"title"_s))
        draft->title = arguments.value(u"title"_s);
    Edit edit{DraftCommand::tr("Add draft %1").arg(draft->key), {}};
    edit.add(*draft);
    if (const Result<> applied = session.apply(edit); !applied)
        return applied;
    context.console.print(draft->key);
    return {};
}

QString fateWord(SentenceFate fate)
{
    switch (fate) {
    case SentenceFate::Renewed:
        return DraftCommand::tr("renewed");
    case SentenceFate::Kept:
        return DraftCommand::tr("your words stay; made now it would say");
    case SentenceFate::Orphaned:
        return DraftCommand::tr("your words stay; what they were made from is gone");
    case SentenceFate::Added:
        return DraftCommand::tr("added");
    case SentenceFate::Gone:
        return DraftCommand::tr("gone");
    }
    return {};
}

/// Brings the made sentences and captions of a draft up to date, and says what changed.
Result<> renewDraft(const CommandContext &context, const Arguments &arguments)
{
    const Result<OpenDesk> desk = openDesk(context, arguments);
    if (!desk)
        return failure(desk.error());
    CaseSession &session = *desk->session;
    const QString key = arguments.value(u"renew"_s);
    const Draft *draft = session.records().drafts.findKey(key);
    if (!draft)
        return failure(ErrorCode::BadInput,
                       DraftCommand::tr("The case has no draft “%1”.").arg(key));
    const Result<AskedWording> own = wordingAsked(arguments, draft->kind);
    if (!own)
        return failure(own.error());
    const Result<DraftRenewal> renewal =
        renewed(*draft, session.records(), desk->assessment, desk->doctrine, {}, own->wording,
                own->templateName);
    if (!renewal)
        return failure(renewal.error());
    for (const RenewedSentence &one : renewal->sentences)
        context.console.print(u"%1: %2"_s.arg(
            fateWord(one.fate),
            one.fate == SentenceFate::Gone || one.fate == SentenceFate::Orphaned ? one.before
                                                                                 : one.now));
    if (renewal->draft == *draft) {
        context.console.note(DraftCommand::tr("Draft %1 is up to date.").arg(key));
        return {};
    }
    Edit edit{DraftCommand::tr("Renew draft %1").arg(key), {}};
    edit.modify(*draft, renewal->draft);
    return session.apply(edit);
}

Result<> listDrafts(const CommandContext &context, const Arguments &arguments)
{
    const Result<LoadedCase> loaded = loadNamedCase(context, arguments);
    if (!loaded)
        return failure(loaded.error());
    QJsonArray array;
    for (const Draft *draft : loaded->records.drafts.inKeyOrder()) {
        array.append(QJsonObject{{u"id"_s, draft->key},
                                 {u"kind"_s, draft->kind},
                                 {u"language"_s, draft->language},
                                 {u"review"_s, wordOf(draft->review)},
                                 {u"template"_s, templateNameOf(*draft)},
                                 {u"title"_s, draft->title}});
        if (!arguments.has(u"json"_s))
            context.console.print(u"%1  %2  %3  %4"_s.arg(draft->key, draft->kind,
                                                          wordOf(draft->review), draft->title));
    }
    if (arguments.has(u"json"_s))
        context.console.print(QJsonDocument(QJsonObject{{u"drafts"_s, array}}).toJson());
    return {};
}

} // namespace

ExitStatus draftCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments =
        Arguments::parse(words,
                         {.valueOptions = {u"new"_s, u"renew"_s, u"language"_s, u"claim"_s,
                                           u"title"_s, u"template"_s},
                          .flags = {u"json"_s, u"sample"_s, u"without-template"_s},
                          .repeatable = {u"claim"_s},
                          .atLeast = 0,
                          .atMost = 1});
    if (!arguments)
        return context.console.fail(arguments.error());
    const bool writes = arguments->isSet(u"new"_s) || arguments->isSet(u"renew"_s);
    if (writes && arguments->names().isEmpty())
        return context.console.failUsage(
            DraftCommand::tr("Say which case file the draft is to be in."));
    const Result<> done = arguments->isSet(u"new"_s) ? makeDraft(context, *arguments)
        : arguments->isSet(u"renew"_s)               ? renewDraft(context, *arguments)
                                                     : listDrafts(context, *arguments);
    return done ? ExitStatus::Done : context.console.fail(done.error());
}

} // namespace saranda
