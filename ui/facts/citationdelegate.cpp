// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/citationdelegate.h"

#include "core/session/casesession.h"
#include "ui/facts/citationsmodel.h"
#include "ui/facts/factwords.h"
#include "ui/support/recordpicker.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace saranda {

CitationDelegate::CitationDelegate(const CaseSession &session, QObject *parent)
    : LevelDelegate(parent)
    , m_session(session)
{ }

QWidget *CitationDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    switch (CitationsModel::Column(index.column())) {
    case CitationsModel::ExhibitColumn:
    case CitationsModel::ChallengeColumn:
        return picker(parent, index.column());
    case CitationsModel::StanceColumn:
        return words(parent,
                     {{int(Stance::Supports), stanceWord(Stance::Supports)},
                      {int(Stance::Contradicts), stanceWord(Stance::Contradicts)}});
    case CitationsModel::StrengthColumn: {
        QList<std::pair<int, QString>> choices;
        for (int strength = 5; strength >= 1; --strength)
            choices.append({strength, citationStrengthWord(strength)});
        return words(parent, choices);
    }
    case CitationsModel::PinpointColumn:
    case CitationsModel::QuoteColumn:
    case CitationsModel::WorthColumn:
        break;
    }
    QWidget *editor = LevelDelegate::createEditor(parent, option, index);
    if (editor)
        editor->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

QWidget *CitationDelegate::picker(QWidget *parent, int column) const
{
    const bool isExhibit = column == CitationsModel::ExhibitColumn;
    PickSource source = [&session = m_session, isExhibit] {
        return isExhibit ? pickItems<Exhibit>(session.records())
                         : pickItems<Fact>(session.records());
    };
    auto *editor = new RecordPicker(std::move(source), parent);
    editor->setMayBeEmpty(!isExhibit);
    editor->setAutoFillBackground(true);
    editor->lineEdit()->setAccessibleName(isExhibit ? tr("Exhibit") : tr("Challenged by fact"));
    editor->setFocusProxy(editor->lineEdit());
    connect(editor, &RecordPicker::picked, this, [this, editor] { finish(editor); });
    return editor;
}

QWidget *CitationDelegate::words(QWidget *parent,
                                 const QList<std::pair<int, QString>> &choices) const
{
    auto *editor = new QComboBox(parent);
    for (const auto &[value, word] : choices)
        editor->addItem(word, value);
    connect(editor, &QComboBox::activated, this, [this, editor] { finish(editor); });
    return editor;
}

void CitationDelegate::fill(QWidget *editor, const QModelIndex &index) const
{
    if (auto *picker = qobject_cast<RecordPicker *>(editor))
        picker->setCurrent(index.data(Qt::EditRole).toUuid());
    else
        LevelDelegate::fill(editor, index);
}

QVariant CitationDelegate::entered(const QWidget &editor) const
{
    const auto *picker = qobject_cast<const RecordPicker *>(&editor);
    return picker ? QVariant(picker->current()) : LevelDelegate::entered(editor);
}

void CitationDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    // A narrow column must not make a picker unreadable.
    QRect rect = option.rect;
    rect.setWidth(std::max(rect.width(), editor->sizeHint().width()));
    rect.setHeight(std::max(rect.height(), editor->sizeHint().height()));
    if (const QWidget *view = editor->parentWidget(); view && rect.right() > view->width())
        rect.moveRight(std::max(view->width() - 1, rect.width() - 1));
    editor->setGeometry(rect);
}

} // namespace saranda
