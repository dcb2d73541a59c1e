// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/edit.h"

#include <QUndoCommand>

#include <functional>

namespace saranda {

/// The one undo command of the program: an edit that has been stored, forwards and backwards.
class UndoStep : public QUndoCommand
{
public:
    enum class Direction { Undo, Redo };
    /// Stores an edit again; answers whether that worked.
    using Replay = std::function<bool(const Edit &edit, Direction direction)>;

    UndoStep(const Edit &edit, Replay replay)
        : QUndoCommand(edit.text)
        , m_edit(edit)
        , m_replay(std::move(replay))
    { }

    void undo() override
    {
        if (!m_replay(m_edit.reversed(), Direction::Undo))
            setObsolete(true);
    }
    void redo() override
    {
        // The first time is the push onto the stack: apply() has stored the edit already.
        if (m_isStored && !m_replay(m_edit, Direction::Redo))
            setObsolete(true);
        m_isStored = true;
    }

private:
    Edit m_edit;
    Replay m_replay;
    bool m_isStored = false;
};

} // namespace saranda
