import { render } from 'preact'
import { LargeQuadrant } from './LargeQuadrant.tsx'
import './style.css'

const page = document.getElementById('page')
if (page) render(<LargeQuadrant />, page)
